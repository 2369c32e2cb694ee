import type { Fault } from "../../src/workbench/host/faults";
import { JuntosError } from "../../src/errors";
import type { SheetSpec } from "../../src/sheets/sheetSpec";
import type { Journal } from "../../src/workbook/journal";
import { readTables, type TableRows } from "../../src/workbook/readTables";
import { stampPanels } from "../../src/workbook/stampPanels";
import { writeSheets } from "../../src/workbook/writeSheets";
import { FakeTimers } from "./fakeTimer";
import { open, typeIn, type Opened } from "./opened";
import { noteTable, sheetSpec } from "./sheetSpecs";

const place = { table: "tblConfig", keyColumn: "chave", valueColumn: "valor", key: "operacao" };
const mark = { cell: "Z1", text: "painel|educacao" };

const template: SheetSpec = sheetSpec("Painel", {
  cells: [
    { at: "A1", rows: [["001", { formula: "=INDEX(tblNotas[valor],MATCH(A1,tblNotas[codigo],0))" }]] },
    { at: "D2", rows: [[1], [2]] },
    { at: "Z1", rows: [[mark.text]] },
  ],
  styles: [{ range: "A1", style: { numberFormat: "@" } }],
  charts: [
    {
      name: "resultado",
      from: "A6",
      to: "F16",
      series: [{ name: "Escola", values: "D2:D3", categories: "D2:D3", kind: "line", color: "#1A1A1A" }],
      legend: "none",
      valueAxis: { isVisible: true, gridlines: null },
      categoryAxis: { isVisible: true, hasLine: true, color: "#595959", size: 9 },
      isTransparent: true,
      alternativeText: "",
    },
  ],
  isProtected: true,
});

/** Reads the workbook, plans from what is there and writes: what a pipeline does, every time it is run. */
async function operate({ run }: Opened, values: readonly (readonly [string, number])[], signal = { aborted: false }) {
  const timers = new FakeTimers();
  const options = { wait: timers.wait, isSetSupported: () => true, signal };
  const { tables } = await readTables(run, ["tblConfig", "tblNotas"], options);
  const specs = [configSheet(tables.get("tblConfig")), notesSheet(tables.get("tblNotas"), values), template];
  const journal = (begin: boolean): Journal => ({ ...place, ...(begin && { begin: "montar" }), isLast: !begin });
  await writeSheets(run, specs, { ...options, journal: journal(true) });
  const panels = values.map(([code]) => ({ sheet: `Escola ${code}`, code }));
  await stampPanels(
    run,
    { template, panels, codeCell: "A1", mark },
    { ...options, batchSize: 2, removeOthers: true, journal: journal(false) },
  );
}

function configSheet(before: TableRows | undefined): SheetSpec {
  const rows = [
    ["municipio", "Jaboatão"],
    ["operacao", ""],
  ];
  const columns = [
    { name: "chave", owner: "program", numberFormat: "@", width: 20 },
    { name: "valor", owner: "person", width: 30 },
  ] as const;
  return sheetSpec("Início", {
    tables: [{ name: "tblConfig", at: "A3", columns, rows, rowsBefore: before?.rows.length ?? 0 }],
  });
}

/** Keys that are there keep their place; new ones go below. */
function notesSheet(before: TableRows | undefined, values: readonly (readonly [string, number])[]): SheetSpec {
  const known = (before?.rows ?? []).map(([code]) => (typeof code === "string" ? code : ""));
  const now = new Map(values);
  const all = [...known, ...values.map(([code]) => code).filter((code) => !known.includes(code))];
  const rows = all.map((code) => [code, now.get(code) ?? null, ""] as const);
  return sheetSpec("Notas", {
    cells: [{ at: "A1", rows: [["Notas da rede"]] }],
    tables: [noteTable(rows, { rowsBefore: known.length })],
    names: [{ name: "lstCodigos", range: `A5:A${4 + all.length}` }],
  });
}

/** Everything that the workbook shows, without what differs from run to run. */
function shown({ workbench }: Opened): unknown {
  const { sheets, names, styles } = workbench.snapshot();
  return {
    names: names.map(({ name, formula }) => [name, formula]),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: sheet.cells.map(({ row, column, value, formula, style }) => [row, column, value, formula, styles[style]]),
      tables: sheet.tables.map(({ name, range, columns }) => [name, range, columns]),
      charts: sheet.charts.map(({ name, series, left, top, width, height }) => [
        name,
        series,
        left,
        top,
        width,
        height,
      ]),
      merges: sheet.merges,
      isProtected: sheet.protection.isProtected,
      names: sheet.names,
    })),
  };
}

const oldValues = [
  ["001", 1],
  ["002", 2],
  ["003", 3],
] as const;
const newValues = [
  ["002", 20],
  ["004", 40],
  ["001", 10],
  ["005", 50],
  ["006", 60],
] as const;
const typed = [["digitado por alguém"], ["=1+1 não é conta"], ["00123"]];

async function openOld(): Promise<Opened> {
  const opened = await open();
  await operate(opened, oldValues);
  await typeIn(
    opened.run,
    "Notas",
    "C5:C7",
    typed.map(([text]) => [`'${text ?? ""}`]),
  );
  opened.workbench.meter.reset();
  return opened;
}

async function record({ run }: Opened): Promise<unknown> {
  const { tables } = await readTables(run, ["tblConfig"]);
  return tables.get("tblConfig")?.rows.find(([key]) => key === "operacao")?.[1];
}

async function notes({ run }: Opened): Promise<unknown[]> {
  const { tables } = await readTables(run, ["tblNotas"]);
  return (tables.get("tblNotas")?.rows ?? []).slice(0, 3).map((row) => row[2]);
}

const kinds: readonly (readonly [string, Fault])[] = [
  ["breaks off half-way", { kind: "error", code: "GeneralException", when: "halfway" }],
  ["breaks off after one action", { kind: "error", code: "GeneralException", when: { actions: 1 } }],
  ["is carried out but its answer is lost", { kind: "timeout", when: "after" }],
  ["loses the session half-way", { kind: "sessionLost", when: "halfway" }],
  ["is too large", { kind: "payloadLimit" }],
];

describe("an operation over a workbook that people typed in", () => {
  let old: unknown;
  let undisturbed: unknown;
  let requests = 0;

  beforeAll(async () => {
    const opened = await openOld();
    old = shown(opened);
    await operate(opened, newValues);
    requests = opened.workbench.meter.requests.length;
    undisturbed = shown(opened);
  });

  async function expectWholeOrMarked(opened: Opened): Promise<void> {
    const now = JSON.stringify(shown(opened));
    const isWhole = [old, undisturbed].some((state) => JSON.stringify(state) === now);
    if (!isWhole) expect(await record(opened)).toBe("montar");
    expect(await notes(opened)).toEqual(typed.flat());
  }

  test("is several requests", () => {
    expect(requests).toBeGreaterThanOrEqual(8);
  });

  test.each(kinds)(
    "keeps it old, new or marked when any request %s, and completes when run again",
    async (_, fault) => {
      for (let nth = 1; nth <= requests; nth++) {
        const opened = await openOld();
        opened.workbench.faults.inject(nth, fault);
        const outcome = await operate(opened, newValues).catch((thrown: unknown) => thrown);
        opened.workbench.faults.restore();
        if (outcome !== undefined) expect(outcome).toBeInstanceOf(JuntosError);
        await expectWholeOrMarked(opened);
        await operate(opened, newValues);
        expect([nth, shown(opened)]).toEqual([nth, undisturbed]);
        opened.workbench.close();
      }
    },
    120_000,
  );

  test("keeps it old or marked when it is called off after any request, and completes when run again", async () => {
    for (let nth = 1; nth < requests; nth++) {
      const opened = await openOld();
      const signal = { aborted: false };
      const { meter } = opened.workbench;
      Object.defineProperty(signal, "aborted", { get: () => meter.requests.length >= nth });
      await expect(operate(opened, newValues, signal)).rejects.toMatchObject({ code: "operation-cancelled" });
      await expectWholeOrMarked(opened);
      await operate(opened, newValues);
      expect([nth, shown(opened)]).toEqual([nth, undisturbed]);
      opened.workbench.close();
    }
  }, 120_000);

  test("waits for a person who types in a cell", async () => {
    const opened = await openOld();
    for (let nth = 1; nth <= 3; nth++) opened.workbench.faults.inject(nth, { kind: "cellEditMode" });
    await operate(opened, newValues);
    expect(shown(opened)).toEqual(undisturbed);
  });

  test("tells silence as silence", async () => {
    const opened = await openOld();
    opened.workbench.faults.inject(2, { kind: "silence" });
    const timers = new FakeTimers();
    const read = readTables(opened.run, ["tblNotas"], { wait: timers.wait });
    while (timers.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    timers.fire();
    await expect(read).rejects.toMatchObject({ code: "excel-silent" });
  });
});

describe("an operation over a new workbook", () => {
  test.each(kinds.filter(([, { kind }]) => kind !== "payloadLimit"))(
    "completes when run again after any request %s",
    async (_, fault) => {
      const calm = await open();
      await operate(calm, newValues);
      const requests = calm.workbench.meter.requests.length;
      for (let nth = 1; nth <= requests; nth++) {
        const opened = await open();
        opened.workbench.faults.inject(nth, fault);
        await operate(opened, newValues).catch(() => undefined);
        opened.workbench.faults.restore();
        await operate(opened, newValues);
        expect([nth, shown(opened)]).toEqual([nth, shown(calm)]);
        opened.workbench.close();
      }
    },
    120_000,
  );
});
