import { buildWorkbook, type BuildRequest } from "../../src/pipeline/buildWorkbook";
import { evaluateWorkbook } from "../../src/pipeline/evaluateWorkbook";
import { renewWorkbook } from "../../src/pipeline/renewWorkbook";
import type { Indicator } from "../../src/dataset/indicator";
import type { Observation } from "../../src/dataset/observation";
import type { BookSnapshot } from "../../src/workbench/book/snapshot";
import { type NodeWorkbench, openWorkbench } from "../../src/workbench/nodeWorkbench";
import { facility, indicator, observation } from "../analysis/datasets";

jest.setTimeout(120_000);

const years = { from: 2023, to: 2025 };

type Pair = readonly [before: number | null, after: number | null];

/** Facilities 001, 002…, with a value in each year. */
function twoYears(id: string, pairs: readonly Pair[], rest: Partial<Indicator> = {}) {
  const observations = pairs.flatMap(([before, after], row): Observation[] => {
    const code = String(row + 1).padStart(3, "0");
    const counts = (value: number | null) =>
      rest.averaging === "rate" && value !== null ? { numerator: value, denominator: 1000 } : {};
    return [
      observation(code, before, { indicator: id, period: "2023", ...counts(before) }),
      ...(after === null && rest.target === -1
        ? []
        : [observation(code, after, { indicator: id, period: "2025", ...counts(after) })]),
    ];
  });
  return { indicator: indicator({ id, name: `Indicador ${id}`, ...rest }), observations };
}

type Series = ReturnType<typeof twoYears>;

function request(series: readonly Series[]): BuildRequest {
  const observations = series.flatMap((each) => each.observations);
  const codes = [...new Set(observations.map(({ code }) => code))].sort();
  const facilities = codes.map((code) => facility(code, { name: `Escola ${code}` }));
  const source = {
    id: "teste",
    origin: "",
    file: "teste.csv",
    layout: "tidy",
    periods: ["2023", "2025"],
    readOn: 46_300,
    rowsRead: observations.length,
    rowsKept: observations.length,
    dropped: [],
    problems: [],
    digest: "",
    municipalityName: "Cidade",
    dataset: { indicators: series.map((each) => each.indicator), facilities, observations },
  };
  return { sources: [source], municipality: { code: "2600000", state: "PE" }, cycle: 2026, year: 2026 };
}

async function built(...series: Series[]): Promise<NodeWorkbench> {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  await buildWorkbook(workbench.run, request(series));
  return workbench;
}

/** 24 facilities, the lower half below the average, everybody a little better with some noise. */
const many: Pair[] = Array.from({ length: 24 }, (_, row) => {
  const before = Math.round(row * 5 + 40) / 10;
  return [before, Math.round((before + 0.3 + 0.4 * Math.sin(row * 7)) * 10) / 10];
});

function shownCells(book: BookSnapshot, sheet: string) {
  return book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

describe("the year-end report", () => {
  test("says what the analysis found, in numbers that are counted in the sheet's own annex", async () => {
    const workbench = await built(twoYears("muitas", many));
    const { indicators } = await evaluateWorkbook(workbench.run, years);
    const [{ evaluation, sentences, sheet } = { evaluation: null, sentences: [], sheet: "" }] = indicators;
    expect(sheet).toBe("Avaliação Educação");
    expect(sentences).toHaveLength(10);
    const { selected = 0, improved = 0, others } = evaluation ?? {};
    expect(sentences[2]).toContain(`${improved} das ${selected} unidades prioritárias melhoraram`);
    expect(sentences[3]).toContain(`Entre as outras ${others?.n} unidades, ${others?.improved} melhoraram`);
    // The share, counted by formulas, lies against the analysis' range as the analysis says.
    const verdicts = { above: "está acima", inside: "está dentro", below: "está abaixo" };
    expect(sentences[4]).toContain(verdicts[evaluation?.verdict ?? "inside"]);
    const cells = shownCells(workbench.snapshot(), sheet);
    const errors = cells.filter(({ isError, column }) => isError && column < 8);
    expect(errors).toEqual([]);
    expect(cells.some(({ value }) => typeof value === "string" && value.startsWith("Atenção"))).toBe(false);
    workbench.close();
  });

  test("follows a value that changes in Resultados, and says that the analysis is older", async () => {
    const workbench = await built(twoYears("muitas", many));
    const { indicators } = await evaluateWorkbook(workbench.run, years);
    const before = indicators[0]?.evaluation?.improved ?? 0;
    const shown = await workbench.run(async (context) => {
      const column = (name: string) =>
        context.workbook.tables.getItem("tblResultados").columns.getItem(name).getDataBodyRange();
      const keys = column("chave");
      keys.load({ values: true });
      await context.sync();
      const row = keys.values.findIndex(([key]) => key === "muitas|equipamento|001|2025");
      const cell = column("valor").getCell(row, 0);
      cell.load({ values: true });
      await context.sync();
      const better = Number(cell.values[0]?.[0]) > 4;
      cell.values = [[better ? 0.1 : 9.9]];
      const page = context.workbook.worksheets.getItem("Avaliação Educação").getRange("A1:A70");
      page.load({ values: true });
      await context.sync();
      return { better, texts: page.values.flat().map(String) };
    });
    const after = before + (shown.better ? -1 : 1);
    expect(shown.texts.some((text) => text.startsWith(`${after} das `))).toBe(true);
    expect(shown.texts.some((text) => text.startsWith("Atenção: os dados mudaram"))).toBe(true);
    workbench.close();
  });

  test("counts the list as it was frozen, whatever the rule says today", async () => {
    const workbench = await built(twoYears("muitas", many));
    const frozen = ["005", "020", "024"];
    const { indicators: byRule } = await evaluateWorkbook(workbench.run, years);
    await renewWorkbook(workbench.run, {
      operation: "freeze",
      rows: ({ dataset }) =>
        new Map([
          [
            "tblPrioridades",
            dataset.facilities.map(({ code }) => ({
              chave: `2024|muitas|${code}`,
              ciclo: 2024,
              indicador: "muitas",
              codigo: code,
              periodo: "2023",
              media: 9.75,
              congelado_em: 45_400,
              lista_congelada: frozen.includes(code) ? "sim" : "não",
            })),
          ],
        ]),
    });
    const { indicators } = await evaluateWorkbook(workbench.run, years);
    expect(byRule[0]?.evaluation?.selected).toBe(12);
    expect(indicators[0]?.evaluation).toMatchObject({ selected: 3, others: { n: 21 } });
    expect(indicators[0]?.sentences[1]).toContain("3 unidades prioritárias foram definidas em 18/04/2024");
    expect(indicators[0]?.sentences[1]).toContain("9,75");
    expect(indicators[0]?.sentences[2]).toContain("das 3 unidades");
    workbench.close();
  });

  test("has clear sentences, and never NaN, where there is little or nothing to say", async () => {
    const rates: Pair[] = Array.from({ length: 12 }, (_, row) => [row * 4 + 1, row * 3 + 1]);
    const workbench = await built(
      twoYears("iguais", [
        [4, 5],
        [4, 4],
        [4, 3],
      ]),
      twoYears("uma-de-cada", [
        [4, 5],
        [6, 5],
      ]),
      twoYears(
        "sem-depois",
        [
          [4, null],
          [6, null],
        ],
        { target: -1 },
      ),
      twoYears("taxa", rates, { averaging: "rate", per: 1000, direction: "lower" }),
    );
    const { indicators } = await evaluateWorkbook(workbench.run, years);
    const said = new Map(indicators.map(({ indicator: { id }, sentences }) => [id, sentences]));
    expect(said.get("iguais")?.[2]).toContain("Nenhuma unidade prioritária tem valor nos dois anos");
    expect(said.get("uma-de-cada")?.[2]).toContain("Uma só unidade prioritária");
    expect(said.get("uma-de-cada")?.[5]).toContain("não se estima efeito");
    expect(said.get("sem-depois")).toEqual([
      "Ainda não há valores de Indicador sem-depois em 2025: a avaliação espera por eles.",
    ]);
    expect(said.get("taxa")?.[1]).toContain("acima da média municipal");
    expect(said.get("taxa")?.[5]).toContain("menor é melhor");
    expect(said.get("taxa")?.[6]).toMatch(/têm (menos de )?20 eventos/);
    const every = [...said.values()].flat().join("\n");
    expect(every).not.toMatch(/NaN|#|undefined|\{|Infinity/);
    const errors = shownCells(workbench.snapshot(), "Avaliação Educação").filter((cell) => cell.isError);
    // #N/A only where charts take their data from.
    expect(errors.every(({ value, column }) => value === "#N/A" && column >= 9)).toBe(true);
    workbench.close();
  });

  test("stays with the workbook: a later build renews it", async () => {
    const workbench = await built(twoYears("muitas", many));
    await evaluateWorkbook(workbench.run, years);
    const revised = many.map(([before], row): Pair => [before, row < 12 ? (before ?? 0) + 1 : (before ?? 0) - 1]);
    await buildWorkbook(workbench.run, request([twoYears("muitas", revised)]));
    const texts = shownCells(workbench.snapshot(), "Avaliação Educação").map(({ value }) => String(value ?? ""));
    expect(texts.some((text) => text.startsWith("12 das 12 unidades prioritárias melhoraram (100,0%)"))).toBe(true);
    expect(texts.some((text) => text.startsWith("Atenção"))).toBe(false);
    workbench.close();
  });

  test("is refused before anything is written where no indicator has both years", async () => {
    const workbench = await built(twoYears("muitas", many));
    await expect(evaluateWorkbook(workbench.run, { from: 2023, to: 2031 })).rejects.toMatchObject({
      code: "nothing-to-evaluate",
    });
    expect(workbench.snapshot().sheets.map(({ name }) => name)).not.toContain("Avaliação Educação");
    workbench.close();
  });
});
