import { sheetWrites } from "../../src/workbook/sheetWrites";
import { sheetJob } from "../../src/workbook/sheetJob";
import { writeSheets } from "../../src/workbook/writeSheets";
import type { ChartSpec, SheetSpec } from "../../src/sheets/sheetSpec";
import { open } from "./opened";
import { lineChart, noteTable, sheetSpec } from "./sheetSpecs";

const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
const thin = { style: "thin", color: "#BFBFBF" } as const;

const fullChart: ChartSpec = {
  ...lineChart(""),
  title: "Título",
  legend: "bottom",
  valueAxis: { isVisible: true, gridlines: "#D9D9D9", minimum: 0, maximum: 10, numberFormat: "0.0" },
  series: many(6, () => ({
    name: "P4",
    values: "A2:B2",
    categories: "A2:B2",
    kind: "line",
    color: "#1A1A1A",
    width: 2,
    dash: "dash",
    marker: { style: "circle", size: 5 },
    labels: { show: "value", position: "top", color: "#1A1A1A", size: 9, bold: true, numberFormat: "0.0" },
  })),
};

const parts: readonly (readonly [string, Partial<SheetSpec>])[] = [
  ["numbers", { cells: [{ at: "A1", rows: many(3000, (row) => many(12, (column) => row / (column + 3))) }] }],
  ["texts with accents", { cells: [{ at: "A1", rows: many(500, (row) => [`ação número ${row}`, "não se aplica"]) }] }],
  ["single cells", { cells: many(200, (row) => ({ at: `A${row + 1}`, rows: [[row]] })) }],
  ["colours", { styles: many(200, (row) => ({ range: `A${row + 1}`, style: { color: "#595959" } })) }],
  [
    "whole styles",
    {
      styles: many(200, (row) => ({
        range: `A${row + 1}:C${row + 1}`,
        style: {
          fontName: "Calibri",
          fontSize: 10,
          bold: true,
          fill: "#F2F2F2",
          horizontal: "center",
          vertical: "center",
          wrap: true,
          numberFormat: "0.0",
          locked: false,
          borders: { top: thin, bottom: thin, left: thin, right: thin, insideVertical: thin },
        },
      })),
    },
  ],
  ["heights", { rowHeights: many(200, (row) => ({ rows: `${row + 1}:${row + 1}`, height: 20 })) }],
  ["merges", { merges: many(200, (row) => `A${row + 1}:C${row + 1}`) }],
  [
    "validations",
    {
      validations: many(100, (row) => ({
        range: `A${row + 1}`,
        rule: { kind: "list", values: ["sim", "não"] } as const,
      })),
    },
  ],
  [
    "conditional formats",
    {
      conditionalFormats: many(100, (row) => ({
        range: `A${row + 1}`,
        formula: `=A${row + 1}>5`,
        style: { bold: true, italic: true, color: "#595959", fill: "#DCE6F1", borders: { top: thin, left: thin } },
      })),
    },
  ],
  ["charts", { cells: [{ at: "A2", rows: [[1, 2]] }], charts: many(20, (index) => lineChart(`grafico${index}`)) }],
  [
    "charts with all that they can have",
    { cells: [{ at: "A2", rows: [[1, 2]] }], charts: many(10, (index) => ({ ...fullChart, name: `grafico${index}` })) },
  ],
  ["a table", { tables: [noteTable(many(2000, (row) => [`${row}`, row, "observação"] as const))] }],
];

test.each(parts)("steps for %s say how many bytes they take: never fewer, nor three times as many", async (_, part) => {
  const { run, workbench } = await open();
  const nothing = { sheets: new Map(), tables: new Map(), names: new Map(), blankSheet: null, record: null };
  const spec = sheetSpec("Folha", part);
  const bytesOf = (each: SheetSpec) => {
    const writes = sheetWrites(sheetJob(each, nothing, "keep"), { defaultStyle: undefined, canResize: true });
    return [...writes.first, ...writes.later].reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const sent = async (each: SheetSpec) => {
    workbench.meter.reset();
    await writeSheets(run, [each]);
    return workbench.meter.requests.slice(1).reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const plain = sheetSpec("Vazia");
  const [said, took] = [bytesOf(spec) - bytesOf(plain), (await sent(spec)) - (await sent(plain))];
  expect(said / took).toBeGreaterThan(0.99);
  expect(said / took).toBeLessThan(3);
});
