import { frozenList } from "../../src/dataset/frozenList";
import { inventedDay } from "../../src/sources/invented/typed";
import type { Row } from "../../src/dataset/rows";
import type { WorkbookTables } from "../../src/dataset/workbookTables";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { freezeCycle } from "../../src/pipeline/freezeCycle";
import { newCycle } from "../../src/pipeline/newCycle";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import type { ExcelRun } from "../../src/workbook/excelRun";
import { readWorkbookTables } from "../../src/workbook/readWorkbookTables";
import { townRequest } from "../bench/inventedTown";

jest.setTimeout(240_000);

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const [spring, later] = [inventedDay - 200, inventedDay];
const rowsOf = (tables: WorkbookTables, table: string): readonly Row[] => tables.get(table) ?? [];
const ofCycle = (tables: WorkbookTables, cycle: number) =>
  rowsOf(tables, "tblPrioridades").filter((row) => row["ciclo"] === cycle);

/** Writes into cells of a table as a person would, found by a column's value. */
async function type(workbench: Workbench, table: string, by: readonly [string, string], cells: Row): Promise<void> {
  await workbench.run(async (context) => {
    const columns = context.workbook.tables.getItem(table).columns;
    const keys = columns.getItem(by[0]).getDataBodyRange().load({ values: true });
    await context.sync();
    const row = keys.values.findIndex(([key]) => key === by[1]);
    for (const [name, value] of Object.entries(cells)) {
      columns.getItem(name).getDataBodyRange().getCell(row, 0).values = [[value]];
    }
    await context.sync();
  });
}

/** A town with its list made, one school taken off it with a reason, two actions, and a revised value to come. */
async function openedTown() {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  const report = await buildWorkbook(workbench.run, townRequest(6));
  const listed = ofCycle(await readWorkbookTables(workbench.run), 2026).filter((row) => row["prioritario"] === "sim");
  const [first, second] = listed.map((row) => ({ key: String(row["chave"]), code: String(row["codigo"]) }));
  if (!first || !second) throw new Error("the town has no list");
  await type(workbench, "tblPrioridades", ["chave", first.key], { validado: "não", motivo_secretaria: "em reforma" });
  const action = (situacao: string) => ({ equipamento: `EM — ${second.code}`, acao: situacao, situacao });
  await type(workbench, "tblAcoes", ["acao", ""], action("a fazer"));
  await type(workbench, "tblAcoes", ["acao", ""], action("feita"));
  return { workbench, report, first, second };
}

describe("a cycle from freezing to the next", () => {
  test("keeps list, numbers and day; shows revisions beside them; turns without losing anything", async () => {
    const { workbench, first, second } = await openedTown();
    const { run } = workbench;

    // Frozen: what people saw, with the secretariat's reason.
    const frozen = await freezeCycle(run, { day: spring });
    expect(frozen.lists.map(({ isNew, frozenOn }) => [isNew, frozenOn])).toEqual([
      [true, spring],
      [true, spring],
    ]);
    const atFreeze = await readWorkbookTables(run);
    expect(ofCycle(atFreeze, 2026).find(({ chave }) => chave === first.key)).toMatchObject({
      prioritario: "não",
      lista_congelada: "não",
      motivo_congelado: "em reforma",
      congelado_em: spring,
    });
    const log = rowsOf(atFreeze, "tblRegistro").map(({ o_que, por_que }) => `${String(o_que)} ${String(por_que)}`);
    expect(log).toHaveLength(2);
    expect(log[0]).toContain("Lista do ciclo 2026 congelada");
    expect(log[1]).toContain("em reforma");

    // Twice changes nothing.
    const again = await freezeCycle(run, { day: later });
    expect(again.lists.some(({ isNew }) => isNew)).toBe(false);
    expect(await readWorkbookTables(run)).toEqual(atFreeze);

    // A revision of the source, and a change of mind: shown, not applied.
    const revised = townRequest(6);
    const [indicator, code] = second.key.split("|").slice(1);
    const observations = revised.sources[0]!.dataset.observations.map((one) =>
      one.indicator === indicator && one.code === code && one.period === "2025" ? { ...one, value: 9.9 } : one,
    );
    const source = { ...revised.sources[0]!, dataset: { ...revised.sources[0]!.dataset, observations } };
    await type(workbench, "tblPrioridades", ["chave", second.key], { validado: "não" });
    const rebuilt = await buildWorkbook(run, { ...revised, sources: [source], rule: "quantile", capacity: 1 });
    expect(rebuilt.frozen.map((list) => list.frozenOn)).toEqual([spring, spring]);
    const kept = ["valor", "media", "diferenca", "abaixo", "motivo", "lista_congelada", "congelado_em", "prioritario"];
    const only = (tables: WorkbookTables) => ofCycle(tables, 2026).map((row) => kept.map((name) => row[name]));
    const afterRebuild = await readWorkbookTables(run);
    expect(only(afterRebuild)).toEqual(only(atFreeze));
    expect(rowsOf(afterRebuild, "tblCriterios")).toEqual(rowsOf(atFreeze, "tblCriterios"));
    const shown = ofCycle(afterRebuild, 2026).filter((row) => row["mudou"] === "sim");
    expect(shown.map(({ chave, valor_hoje }) => [chave, valor_hoje])).toEqual([[second.key, 9.9]]);
    expect(frozenList(afterRebuild, indicator!, "2025")?.selected).toContain(code);

    // The next cycle: the old one stays, a merged school's open action goes to its successor.
    await type(workbench, "tblEquipamentos", ["codigo", second.code], { sucessora: first.code, incorporada_em: 2027 });
    const turned = await newCycle(run, { day: later });
    expect(turned).toMatchObject({ from: 2026, cycle: 2027, openActions: 1 });
    const after = await readWorkbookTables(run);
    expect(only(after)).toEqual(only(atFreeze));
    const fresh = ofCycle(after, 2027);
    expect(fresh.map(({ congelado_em }) => congelado_em)).toEqual(fresh.map(() => ""));
    expect(fresh.length).toBeGreaterThan(0);
    expect(turned.panels.map((panel) => panel.code)).not.toContain(second.code);
    expect(rowsOf(after, "tblAcoes").map(({ situacao, ciclo, codigo }) => [situacao, ciclo, codigo])).toEqual([
      ["a fazer", 2026, first.code],
      ["feita", 2026, second.code],
    ]);
    const collected = (tables: WorkbookTables, year: number) =>
      rowsOf(tables, "tblColeta").filter(({ ano }) => ano === year);
    expect(collected(after, 2026)).toHaveLength(collected(atFreeze, 2026).length);
    expect(collected(after, 2027)).toHaveLength(turned.collectionRows);
    expect(rowsOf(after, "tblRegistro").at(-1)).toMatchObject({ o_que: expect.stringContaining("2027") as string });

    // The same turn again changes nothing; there is no way back.
    await newCycle(run, { day: later + 1, cycle: 2027 });
    expect(await readWorkbookTables(run)).toEqual(after);
    await expect(newCycle(run, { day: later, cycle: 2025 })).rejects.toMatchObject({ code: "cycle-passed" });
    workbench.close();
  });
});

describe("a turn of the year that broke off", () => {
  test("is completed by the same command, and taken once", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    await buildWorkbook(workbench.run, townRequest(4));
    let isBroken = false;
    const run: ExcelRun = (batch) => {
      if (isBroken) throw new Error("the computer went to sleep");
      return workbench.run(batch);
    };
    const broken = newCycle(run, { day: later }, { onProgress: () => (isBroken = true) });
    await expect(broken).rejects.toThrow("the computer went to sleep");
    await expect(freezeCycle(workbench.run, { day: later })).rejects.toMatchObject({ code: "workbook-unfinished" });
    expect(await newCycle(workbench.run, { day: later + 5 })).toMatchObject({ from: 2026, cycle: 2027 });
    const tables = await readWorkbookTables(workbench.run);
    expect([...new Set(ofCycle(tables, 2026).map(({ congelado_em }) => congelado_em))]).toEqual([later]);
    expect(rowsOf(tables, "tblRegistro").filter(({ chave }) => chave === "ciclo|2027")).toHaveLength(1);
    workbench.close();
  });
});
