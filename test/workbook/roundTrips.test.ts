import type { SheetSpec } from "../../src/sheets/sheetSpec";
import { requestBytes } from "../../src/workbook/sendSteps";
import { writeSheets } from "../../src/workbook/writeSheets";
import { open } from "./opened";
import { noteTable, sheetSpec } from "./sheetSpecs";

const newer = { isSetSupported: () => true };

function notes(name: string, count: number, rowsBefore = 0, note = ""): SheetSpec {
  const table = `tbl${name}`;
  const rows = Array.from({ length: count }, (_, index) => [`${index}`, index / 10, note] as const);
  const doubled = { formula: `=${table}[[#This Row],[valor]]*2` };
  const spec = noteTable(rows, { name: table, rowsBefore });
  return sheetSpec(name, { tables: [{ ...spec, rows: spec.rows.map((row) => [...row.slice(0, 3), doubled]) }] });
}

async function trips(specs: readonly SheetSpec[], again?: readonly SheetSpec[]): Promise<number> {
  const { run, workbench } = await open();
  await writeSheets(run, specs, newer);
  if (!again) return workbench.meter.requests.length;
  workbench.meter.reset();
  await writeSheets(run, again, newer);
  return workbench.meter.requests.length;
}

describe("round trips of writeSheets", () => {
  test("are the same for 10 rows and for 10,000", async () => {
    expect(await trips([notes("Notas", 10)])).toBe(2);
    expect(await trips([notes("Notas", 10_000)])).toBe(2);
  });

  test("are the same for a refresh of 10 rows and of 10,000, whether rows come along or not", async () => {
    expect(await trips([notes("Notas", 10)], [notes("Notas", 10, 10)])).toBe(2);
    expect(await trips([notes("Notas", 10)], [notes("Notas", 10_000, 10)])).toBe(2);
  });

  test("are shared by sheets", async () => {
    const names = ["Um", "Dois", "Tres", "Quatro", "Cinco"];
    expect(await trips(names.map((name) => notes(name, 100)))).toBe(2);
  });

  test("grow with the bytes, none larger than the limit, and every cell arrives", async () => {
    const { run, workbench } = await open();
    await writeSheets(run, [notes("Notas", 6000, 0, "ção ".repeat(300))], newer);
    const requests = workbench.meter.requests.slice(1);
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    expect(requests.length).toBeGreaterThanOrEqual(Math.ceil(bytes / requestBytes));
    expect(requests.length).toBeLessThanOrEqual(Math.ceil(bytes / requestBytes) + 2);
    expect(Math.max(...requests.map((request) => request.bytes))).toBeLessThanOrEqual(requestBytes);
    const last = await run(async (context) => {
      const row = context.workbook.tables.getItem("tblNotas").getDataBodyRange().getLastRow();
      row.load({ values: true });
      await context.sync();
      return row.values;
    });
    expect(last).toEqual([["5999", 599.9, "ção ".repeat(300), 1199.8]]);
  });

  test("do not grow with the styles' cells: a column of 10,000 rows takes as many actions as one of 10", async () => {
    const styled = (rows: number) =>
      sheetSpec("Folha", {
        styles: [
          {
            range: `A1:H${rows}`,
            style: { bold: true, fill: "#F2F2F2", borders: { bottom: { style: "thin", color: "#000000" } } },
          },
        ],
      });
    const actions = async (rows: number) => {
      const { run, workbench } = await open();
      await writeSheets(run, [styled(rows)], newer);
      return workbench.meter.totals.actions;
    };
    expect(await actions(10_000)).toBe(await actions(10));
  });

  test("tell progress after every request, and stop between two when called off", async () => {
    const { run } = await open();
    const progress: number[] = [];
    const signal = { aborted: false };
    const written = writeSheets(run, [notes("Notas", 6000, 0, "ção ".repeat(300))], {
      ...newer,
      signal,
      onProgress: ({ done, total }) => {
        progress.push(done / total);
        if (progress.length === 1) signal.aborted = true;
      },
    });
    await expect(written).rejects.toMatchObject({ code: "operation-cancelled" });
    expect(progress).toHaveLength(1);
    expect(progress[0]).toBeGreaterThan(0);
    expect(progress[0]).toBeLessThan(1);
  });
});
