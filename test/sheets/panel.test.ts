import { withWords } from "../../src/dataset/indicatorWords";
import { suggestedIndicators } from "../../src/dataset/suggestedIndicators";
import { panelSheet } from "../../src/sheets/panel/panelSheet";
import { panelInputs } from "../../src/sheets/panel/panelInputs";
import { workingsColumn } from "../../src/sheets/panel/panelFacts";
import { inventedDataset } from "../../src/sources/invented/dataset";
import { type Language, texts } from "../../src/text/text";
import { expectGolden } from "../golden/golden";
import type { SheetSpec } from "../../src/sheets/sheetSpec";

function templates(language: Language): SheetSpec[] {
  const text = texts[language];
  const invented = inventedDataset();
  const indicators = invented.indicators.map((indicator) => withWords(indicator, text.indicators));
  const areas = [...new Set(indicators.map(({ area }) => area))];
  const dataset = {
    ...invented,
    indicators: [...indicators, ...suggestedIndicators(areas, new Set(), text.indicators)],
  };
  return panelInputs(dataset, { text: text.sheets, cycle: 2026, picked: new Map() }).map(panelSheet);
}

const pt = templates("pt");

function formulas(spec: SheetSpec): string[] {
  return spec.cells.flatMap(({ rows }) =>
    rows.flat().flatMap((content) => (typeof content === "object" && content !== null ? [content.formula] : [])),
  );
}

test.each([
  ["panel-two-indicators.pt", "pt", 0],
  ["panel-rate.pt", "pt", 2],
  ["panel-score.en", "en", 1],
] as const)("the template %s is as committed", (name, language, index) => {
  expectGolden(name, templates(language)[index]);
});

test("no formula names its own sheet, since a copy would look back at the template", () => {
  for (const spec of pt) for (const each of formulas(spec)) expect(each).not.toContain(spec.name);
});

test("no formula uses TEXT, AGGREGATE, INDIRECT or OFFSET, or runs over 8,192 characters", () => {
  for (const each of pt.flatMap(formulas)) {
    expect(each).not.toMatch(/\b(TEXT|AGGREGATE|INDIRECT|OFFSET)\(/);
    expect(each.length).toBeLessThan(8192);
  }
});

test("no formula nests more than 64 levels, which Excel would refuse", () => {
  for (const each of pt.flatMap(formulas)) {
    let depth = 0;
    let deepest = 0;
    for (const character of each.replace(/"[^"]*"/g, "")) {
      if (character === "(") deepest = Math.max(deepest, ++depth);
      if (character === ")") depth -= 1;
    }
    expect(depth).toBe(0);
    expect(deepest).toBeLessThanOrEqual(64);
  }
});

test("no JUNTOS.* stands in a panel", () => {
  for (const each of pt.flatMap(formulas)) expect(each).not.toMatch(/JUNTOS\./);
});

test("validation and conditional formats use no structured references", () => {
  for (const { validations, conditionalFormats } of pt) {
    const texts = [
      ...conditionalFormats.map(({ formula }) => formula),
      ...validations.map(({ rule }) => JSON.stringify(rule)),
    ];
    for (const each of texts) expect(each).not.toMatch(/tbl\w+\[/);
  }
});

test("workings stand right of the printed page", () => {
  for (const { print } of pt) expect(print.area).toMatch(/^\$A\$1:\$M\$\d+$/);
  expect(workingsColumn).toBeGreaterThan(13);
});

test("a panel's rows fill one A4 page, whatever the area has to show", () => {
  for (const { rowHeights, print } of pt) {
    const last = Number(print.area?.split("$").at(-1));
    const heights = new Map<number, number>();
    for (const { rows, height } of rowHeights) {
      const [from = 0, to = from] = rows.split(":").map(Number);
      for (let row = from; row <= to; row++) heights.set(row, height);
    }
    const total = Array.from({ length: last }, (_, index) => heights.get(index + 1) ?? 15).reduce(
      (sum, each) => sum + each,
      0,
    );
    expect(total).toBeGreaterThan(750);
    expect(total).toBeLessThanOrEqual(773);
  }
});
