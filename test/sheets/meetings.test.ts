import { dayOf, isoOf } from "../../src/analysis/day";
import { holidays } from "../../src/analysis/holidays";
import { programSteps } from "../../src/analysis/programSteps";
import { isWorkingDay } from "../../src/analysis/workingDays";
import type { Row } from "../../src/dataset/rows";
import { demoRequest } from "../../src/entries/demoRequest";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { readWorkbookTables } from "../../src/workbook/readWorkbookTables";

jest.setTimeout(60_000);

const epoch = 25_569;
const daysOff2026 = new Set(holidays(2026, { state: "EX", optional: true }).map(({ day }) => day));

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ locale: "pt-BR" });
  await buildWorkbook(workbench.run, demoRequest("pt"));
});
afterAll(() => workbench.close());

async function rowsOf(table: string): Promise<readonly Row[]> {
  return (await readWorkbookTables(workbench.run, {}, [table])).get(table) ?? [];
}

/** Types into the cell of a table's column in the row that `where` picks. */
async function type(table: string, column: string, where: (row: Row) => boolean, value: string | number) {
  const index = (await rowsOf(table)).findIndex(where);
  await workbench.run(async (context) => {
    const cells = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
    cells.getCell(index, 0).values = [[value]];
    await context.sync();
  });
}

async function shown(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

async function pick(sheet: string, cell: string, value: string): Promise<void> {
  await workbench.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.protection.unprotect();
    target.getRange(cell).values = [[value]];
    await context.sync();
  });
}

const step = (number: number) => (row: Row) => row["numero"] === number;

describe("Calendário", () => {
  test("counts the eight steps in working days, a typed start moving the step and those after it", async () => {
    const rows = await rowsOf("tblEtapas");
    const before = programSteps(dayOf("2026-03-02"), daysOff2026).slice(0, 6);
    const after = programSteps(dayOf("2026-08-17"), daysOff2026, [40, 10]);
    const found = rows.map(({ inicio, fim }) => [isoOf(Number(inicio) - epoch), isoOf(Number(fim) - epoch)]);
    expect(found).toEqual([...before, ...after].map(({ start, end }) => [isoOf(start), isoOf(end)]));
    expect(rows.map(({ situacao }) => situacao)).toEqual([
      ...Array<string>(6).fill("feita"),
      "em andamento",
      "a começar",
    ]);
  });

  test("moves a step when a holiday is said to be worked", async () => {
    const end = async () => (await rowsOf("tblEtapas")).find(step(1))?.["fim"];
    const before = Number(await end());
    const isGoodFriday = (row: Row) => row["nome"] === "Sexta-feira Santa";
    await type("tblFeriados", "conta", isGoodFriday, "não");
    expect(await end()).toBe(before - 1);
    await type("tblFeriados", "conta", isGoodFriday, "sim");
    expect(await end()).toBe(before);
  });
});

describe("Reuniões", () => {
  test("are proposed for every level and quarter, on working days outside school recess", async () => {
    const rows = (await rowsOf("tblReunioes")).filter(({ id }) => id !== "");
    expect(rows).toHaveLength(4 * 4 + 4 * 4 + 4);
    const days = rows.map(({ data }) => Number(data) - epoch);
    expect(days.filter((day) => !isWorkingDay(day, daysOff2026))).toEqual([]);
    expect(rows.filter(({ aviso }) => aviso !== "")).toEqual([]);
  });

  test("warn where somebody puts one on a holiday, a weekend or into the recess", async () => {
    const isFirst = (row: Row) => row["id"] === "2026|tático|Saúde|2";
    const warning = async (day: string) => {
      await type("tblReunioes", "data", isFirst, dayOf(day) + epoch);
      return (await rowsOf("tblReunioes")).find(isFirst)?.["aviso"];
    };
    expect(await warning("2026-09-07")).toBe("dia sem expediente");
    expect(await warning("2026-09-06")).toBe("dia sem expediente");
    expect(await warning("2026-07-08")).toBe("recesso escolar");
    expect(await warning("2026-07-20")).toBe("");
  });
});

describe("Pauta", () => {
  const agenda = () => shown("Pauta", "A1:F20");

  test("shows an area's late and escalated actions, those of other areas never", async () => {
    await pick("Pauta", "H2", "Saúde");
    const rows = (await agenda()) as string[][];
    expect(rows.slice(0, 2).map(([text]) => text)).toEqual(["JUNTOS · Ciclo 2026 · 4ª reunião tática", "Saúde"]);
    const lines = rows.slice(9, 19).filter(([, facility]) => facility !== "");
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every(([, facility]) => facility?.startsWith("USF "))).toBe(true);
    expect(lines.every((line) => /^‼ |tático|estratégico/.test(line[5] ?? ""))).toBe(true);
  });

  test("names who owes data in the area, the longest owed first, and no more than there is", async () => {
    await pick("Pauta", "H2", "Saúde");
    const owing = (await rowsOf("tblColeta"))
      .filter((row) => row["area"] === "Saúde" && Number(row["faltam"]) > 0)
      .toSorted((one, other) => Number(other["peso"]) - Number(one["peso"]));
    expect(owing.length).toBeGreaterThan(6);
    const lines = (await shown("Pauta", "A24:C30")) as string[][];
    expect(lines.slice(0, 6).map(([indicator, facility, months]) => [indicator, facility, months])).toEqual(
      owing
        .slice(0, 6)
        .map((row) => [
          row["nome_indicador"],
          row["equipamento"],
          row["faltam"] === 1 ? "1 mês" : `${row["faltam"]} meses`,
        ]),
    );
    expect(lines[6]?.[0]).toBe(`+ ${owing.length - 6} na Coleta`);
  });

  test("shows every open action of a facility, and follows when one is closed", async () => {
    const actions = await rowsOf("tblAcoes");
    const { equipamento, codigo } = actions.find(({ aberta }) => aberta === 1) ?? {};
    await pick("Pauta", "H2", String(equipamento));
    const count = async () =>
      ((await agenda()) as string[][]).slice(9, 19).filter(([, facility]) => facility !== "").length;
    const open = actions.filter((row) => row["codigo"] === codigo && row["aberta"] === 1).length;
    expect(await count()).toBe(open);
    await type("tblAcoes", "situacao", (row) => row["codigo"] === codigo && row["aberta"] === 1, "feita");
    expect(await count()).toBe(open - 1);
  });
});

describe("Pauta estratégica", () => {
  test("counts each area's actions and lists every supporting department once", async () => {
    const actions = (await rowsOf("tblAcoes")).filter(({ acao }) => acao !== "");
    const cells = (await shown("Pauta estratégica", "A10:F30")) as (string | number)[][];
    const count = (area: string, is: (row: Row) => boolean) =>
      actions.filter((row) => row["area"] === area && is(row)).length;
    expect(cells.slice(0, 4)).toEqual(
      ["Educação", "Assistência Social", "Saúde", "Ordem Pública"].map((area) => [
        area,
        count(area, ({ aberta }) => aberta === 1),
        count(area, ({ atrasada }) => atrasada === "sim"),
        count(area, ({ situacao }) => situacao === "feita"),
        count(area, ({ alcada }) => alcada === 1),
        count(area, ({ alcada }) => alcada === 2),
      ]),
    );
    const open = actions.filter(({ aberta, apoio_de }) => aberta === 1 && apoio_de !== "");
    const departments = [...new Set(open.map((row) => String(row["apoio_de"])))].sort();
    const listed = cells
      .slice(8, 16)
      .map(([name]) => name)
      .filter((name) => name !== "");
    expect(listed).toEqual(departments.slice(0, 8));
  });
});
