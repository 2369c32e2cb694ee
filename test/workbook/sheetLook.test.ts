import type { SheetSpec } from "../../src/sheets/sheetSpec";
import { writeSheets } from "../../src/workbook/writeSheets";
import { open, type Opened } from "./opened";
import { noteTable, sheetSpec } from "./sheetSpecs";

const rich: SheetSpec = sheetSpec("Painel", {
  tabColor: "#1F4E79",
  columnWidths: [{ columns: "A:A", width: 26 }],
  rowHeights: [{ rows: "2:3", height: 30 }],
  cells: [
    { at: "A1", rows: [["Título", "", ""]] },
    { at: "A2", rows: [[2019, 4.1, 5]] },
    { at: "A3", rows: [[2021, 4.4, 5.2]] },
    { at: "A4", rows: [[2023, { formula: "=NA()" }, 5.5]] },
  ],
  merges: ["A1:C1"],
  styles: [
    { range: "A1:C1", style: { fontSize: 20, bold: true, color: "#1A1A1A", fill: "#F2F2F2", horizontal: "center" } },
    {
      range: "A2:C4",
      style: {
        numberFormat: "0.0",
        wrap: true,
        vertical: "center",
        locked: false,
        borders: {
          bottom: { style: "medium", color: "#BFBFBF" },
          insideHorizontal: { style: "hair", color: "#D9D9D9" },
          insideVertical: null,
        },
      },
    },
    { range: "B3", style: { fill: null, italic: true, indent: 1 } },
  ],
  validations: [
    { range: "A2", rule: { kind: "listFrom", source: "=lstAnos" }, prompt: { title: "Ano", message: "Escolha" } },
    {
      range: "B2:B4",
      rule: { kind: "decimal", minimum: 0, maximum: 10 },
      error: { title: "Nota", message: "De 0 a 10", style: "warning" },
    },
    { range: "C2", rule: { kind: "whole", minimum: 1, maximum: null } },
    { range: "C3", rule: { kind: "date" } },
    { range: "C4", rule: { kind: "list", values: ["sim", "não"] } },
    { range: "D4", rule: { kind: "custom", formula: "=LEN(D4)<5" } },
  ],
  conditionalFormats: [
    { range: "B2:B4", formula: "=B2>=5", style: { bold: true, fill: "#DCE6F1" } },
    {
      range: "B2:B4",
      formula: "=B2<5",
      style: { color: "#595959", borders: { left: { style: "thin", color: "#1A1A1A" } } },
    },
  ],
  charts: [
    {
      name: "resultado",
      from: "E2",
      to: "H10",
      title: "IDEB",
      series: [
        {
          name: "Escola",
          values: "B2:B4",
          categories: "A2:A4",
          kind: "column",
          color: "#1F4E79",
          gapWidth: 60,
          labels: { show: "value", position: "outsideEnd", color: "#1A1A1A", size: 9, numberFormat: "0.0" },
        },
        {
          name: "Rede",
          values: "C2:C4",
          categories: "A2:A4",
          kind: "line",
          color: "#7F7F7F",
          width: 1.75,
          dash: "dash",
          marker: { style: "circle", size: 5 },
        },
        {
          name: "A1",
          values: "C2:C4",
          categories: "A2:A4",
          kind: "line",
          color: "#1A1A1A",
          width: 0,
          marker: { style: "none", size: 2 },
          labels: { show: "seriesName", position: "top", color: "#7F7F7F", size: 9, bold: true },
        },
      ],
      legend: "bottom",
      valueAxis: { isVisible: true, gridlines: "#D9D9D9", minimum: 0, maximum: 10, numberFormat: "0" },
      categoryAxis: { isVisible: true, hasLine: false, color: "#595959", size: 9 },
      isTransparent: true,
      alternativeText: "",
    },
  ],
  names: [{ name: "lstAnos", range: "A2:A4" }],
  freeze: { rows: 1, columns: 1 },
  print: {
    orientation: "landscape",
    area: "$A$1:$H$10",
    margins: { top: 1, bottom: 2, left: 1.5, right: 1.5 },
    fit: { wide: 1, tall: null },
    titleRows: "1:1",
    isCenteredHorizontally: true,
    footer: { left: "Juntos", center: "&P / &N" },
  },
  isProtected: true,
});

describe("the look of a written sheet", () => {
  let opened: Opened;
  const book = () => opened.workbench.snapshot();
  const sheet = () => book().sheets.find(({ name }) => name === "Painel")!;
  const styleOf = (row: number, column: number) => {
    const cell = sheet().cells.find((each) => each.row === row && each.column === column);
    return book().styles[cell?.style ?? 0]!;
  };

  beforeEach(async () => {
    opened = await open();
    await writeSheets(opened.run, [rich], { defaultStyle: { fontName: "Calibri", fontSize: 10 } });
  });

  test("has the styles, one over the other, over the default one", () => {
    expect(styleOf(0, 0)).toMatchObject({
      fontName: "Calibri",
      fontSize: 20,
      bold: true,
      color: "#1A1A1A",
      fill: "#F2F2F2",
      horizontal: "Center",
    });
    expect(styleOf(2, 1)).toMatchObject({ fontSize: 10, italic: true, indent: 1, fill: null, numberFormat: "0.0" });
    expect(styleOf(2, 1)).toMatchObject({ wrap: true, vertical: "Center", locked: false });
    expect(styleOf(3, 1).borders).toMatchObject({
      EdgeBottom: { style: "Continuous", weight: "Medium", color: "#BFBFBF" },
      EdgeTop: { style: "Continuous", weight: "Hairline", color: "#D9D9D9" },
    });
    expect(styleOf(3, 1).borders.EdgeLeft).toBeUndefined();
    expect(styleOf(0, 0).locked).toBe(true);
  });

  test("has widths in characters, heights in points, its merge, grid, tab and frozen panes", () => {
    expect(sheet().columns.find(({ index }) => index === 0)?.width).toBeCloseTo((26 * 7 + 5) * 0.75, 5);
    expect(
      sheet()
        .rows.filter(({ height }) => height === 30)
        .map(({ index }) => index),
    ).toEqual([1, 2]);
    expect(sheet()).toMatchObject({
      merges: ["A1:C1"],
      showGridlines: false,
      tabColor: "#1F4E79",
      freeze: { rows: 1, columns: 1 },
    });
    expect(sheet().protection.isProtected).toBe(true);
  });

  test("has its validations, with their words", () => {
    const rules = sheet().validations.map(({ ranges, rule }) => [ranges.join(), rule] as const);
    expect(new Map(rules)).toEqual(
      new Map<string, unknown>([
        ["A2", { list: expect.objectContaining({ source: "=lstAnos" }) as unknown }],
        ["B2:B4", { decimal: { formula1: 0, formula2: 10, operator: "Between" } }],
        ["C2", { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } }],
        ["C3", { date: expect.objectContaining({ operator: "GreaterThanOrEqualTo" }) as unknown }],
        ["C4", { list: expect.objectContaining({ source: "sim,não" }) as unknown }],
        ["D4", { custom: { formula: "=LEN(D4)<5" } }],
      ]),
    );
    const [list, decimal] = sheet().validations;
    expect(list?.prompt).toMatchObject({ title: "Ano", message: "Escolha", showPrompt: true });
    expect(decimal?.errorAlert).toMatchObject({ title: "Nota", message: "De 0 a 10", style: "Warning" });
  });

  test("has its conditional formats, the first on top", () => {
    const formats = sheet().conditionalFormats.toSorted((one, other) => one.priority - other.priority);
    expect(formats).toMatchObject([
      { range: "B2:B4", formula: "=B2>=5", bold: true, fill: "#DCE6F1", stopIfTrue: false },
      { range: "B2:B4", formula: "=B2<5", fontColor: "#595959", borders: { EdgeLeft: { color: "#1A1A1A" } } },
    ]);
  });

  test("has its chart, columns and lines together, exactly over its cells", () => {
    const [chart] = sheet().charts;
    expect(chart).toMatchObject({
      name: "resultado",
      plotVisibleOnly: false,
      areaFill: null,
      areaBorder: null,
      plotFill: null,
      title: { text: "IDEB" },
      legend: { position: "Bottom" },
      valueAxis: { visible: true, minimum: 0, maximum: 10, numberFormat: "0", majorGridlines: { color: "#D9D9D9" } },
      categoryAxis: { visible: true, line: null, fontColor: "#595959", fontSize: 9, tickLabelPosition: "Low" },
    });
    expect(chart?.series).toMatchObject([
      {
        name: "Escola",
        chartType: "ColumnClustered",
        fill: "#1F4E79",
        gapWidth: 60,
        labels: { showValue: true, position: "OutsideEnd", color: "#1A1A1A", size: 9, numberFormat: "0.0" },
      },
      {
        name: "Rede",
        chartType: "LineMarkers",
        line: { color: "#7F7F7F", weight: 1.75, style: "Dash" },
        marker: { style: "Circle", size: 5, background: "#7F7F7F" },
        labels: null,
      },
      {
        chartType: "Line",
        line: null,
        marker: { style: "None" },
        labels: { showValue: false, showSeriesName: true, position: "Top", bold: true },
      },
    ]);
    expect(chart?.series[2]?.nameReference?.replaceAll("'", "")).toBe("=Painel!$A$1");
    expect(chart?.series[0]?.values.replaceAll("'", "")).toBe("Painel!$B$2:$B$4");
    const widthOf = (index: number) => sheet().columns.find((column) => column.index === index)?.width ?? 48;
    expect(chart?.left).toBeCloseTo(widthOf(0) + 3 * 48, 1);
    expect(chart?.top).toBeCloseTo(15, 1);
    expect(chart?.width).toBeCloseTo(4 * 48, 1);
    expect(chart?.height).toBeCloseTo(2 * 30 + 7 * 15, 1);
  });

  test("prints as planned, on A4", () => {
    const centimetre = 72 / 2.54;
    expect(sheet().pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      headersFooters: { leftFooter: "Juntos", centerFooter: "&P / &N" },
    });
    expect(sheet().pageLayout.titleRows?.replaceAll("$", "")).toBe("1:1");
    expect(sheet().pageLayout.printArea?.replaceAll("$", "")).toBe("A1:H10");
    const { margins } = sheet().pageLayout;
    expect(
      [margins.top, margins.bottom, margins.left].map((points) => Math.round((points / centimetre) * 10) / 10),
    ).toEqual([1, 2, 1.5]);
  });

  test("is the same when it is renewed: nothing twice", async () => {
    const before = sheet();
    await writeSheets(opened.run, [rich], { look: "renew", defaultStyle: { fontName: "Calibri", fontSize: 10 } });
    const { conditionalFormats, charts, validations, merges } = sheet();
    expect(charts).toHaveLength(1);
    expect(conditionalFormats).toHaveLength(2);
    expect(validations).toHaveLength(before.validations.length);
    expect(merges).toEqual(before.merges);
    expect(styleOf(2, 1)).toMatchObject({ italic: true, numberFormat: "0.0" });
  });

  test("of a table's columns comes from the plan: width, wrapping, alignment, and a plain table style", async () => {
    await writeSheets(opened.run, [sheetSpec("Notas", { tables: [noteTable([["1", 1, "a"]])] })]);
    const notes = book().sheets.find(({ name }) => name === "Notas")!;
    expect(notes.tables[0]).toMatchObject({ style: "TableStyleLight1", showBandedRows: false, showFilterButton: true });
    const note = notes.cells.find(({ row, column }) => row === 4 && column === 2);
    expect(book().styles[note!.style]!.wrap).toBe(true);
  });
});
