import { DEFAULT_STYLE } from "../../../src/workbench/book/defaultStyle";
import { NEW_PAGE_LAYOUT } from "../../../src/workbench/book/officeState";
import type {
  BookSnapshot,
  CellSnapshot,
  ChartAxisSnapshot,
  ChartSeriesSnapshot,
  ChartSnapshot,
  SheetSnapshot,
  StyleSnapshot,
} from "../../../src/workbench/book/snapshot";

export const plainStyle = DEFAULT_STYLE;

const thin = (color: string) => ({ style: "Continuous", weight: "Thin", color });

export const plainLayout = NEW_PAGE_LAYOUT;

export function plainSheet(name: string, over: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: `{${name}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: null,
    protection: { isProtected: false, options: {} },
    pageLayout: plainLayout,
    names: [],
    ...over,
  };
}

export function plainBook(sheets: readonly SheetSnapshot[], over: Partial<BookSnapshot> = {}): BookSnapshot {
  return { sheets, styles: [plainStyle], names: [], activeSheet: sheets[0]?.name ?? null, properties: {}, ...over };
}

export function cell(row: number, column: number, over: Partial<CellSnapshot>): CellSnapshot {
  return { row, column, value: null, style: 0, ...over };
}

export const plainAxis: ChartAxisSnapshot = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  majorGridlines: null,
  line: { color: "#808080", weight: 0.75 },
  fontColor: "#404040",
  fontSize: 9,
  tickLabelPosition: "NextToAxis",
};

/** A series without markers, as Excel tells of it. */
export const noMarker = { style: "None", size: 5, foreground: "#000000", background: "#FFFFFF" };

export function lineSeries(over: Partial<ChartSeriesSnapshot>): ChartSeriesSnapshot {
  return {
    name: "Escola",
    chartType: "LineMarkers",
    values: "'Painel 1'!$C$5:$C$9",
    categories: "'Painel 1'!$B$5:$B$9",
    fill: null,
    line: { color: "#000000", weight: 2.25, style: "Continuous" },
    marker: { style: "Circle", size: 6, foreground: "#000000", background: "#FFFFFF" },
    axisGroup: "Primary",
    labels: null,
    ...over,
  };
}

export function plainChart(over: Partial<ChartSnapshot>): ChartSnapshot {
  return {
    id: "1",
    name: "Gráfico 1",
    chartType: "LineMarkers",
    left: 240,
    top: 30,
    width: 300,
    height: 180,
    title: null,
    legend: null,
    series: [lineSeries({})],
    categoryAxis: plainAxis,
    valueAxis: plainAxis,
    areaFill: null,
    areaBorder: null,
    plotFill: null,
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: false,
    fontName: "Calibri",
    alternativeText: "",
    ...over,
  };
}

const styles: StyleSnapshot[] = [
  plainStyle,
  { ...plainStyle, bold: true, fontSize: 20, wrap: true, vertical: "Center", color: "#1F3864" },
  { ...plainStyle, numberFormat: "0.0", horizontal: "Right", borders: { EdgeBottom: thin("#BFBFBF") } },
  { ...plainStyle, numberFormat: "@", locked: false, fill: "#FFF2CC" },
  {
    ...plainStyle,
    fill: "#D9D9D9",
    italic: true,
    horizontal: "Center",
    borders: {
      EdgeTop: { style: "Continuous", weight: "Thick", color: "#000000" },
      EdgeBottom: { style: "Continuous", weight: "Medium", color: "#1F3864" },
      EdgeLeft: { style: "Continuous", weight: "Hairline", color: "#FF0000" },
      EdgeRight: { style: "Dash", weight: "Thin", color: "#00B050" },
    },
  },
  { ...plainStyle, numberFormat: "dd/mm/yyyy", indent: 2, horizontal: "Left", underline: "Single" },
  { ...plainStyle, textOrientation: 90, shrinkToFit: true, strikethrough: true, formulaHidden: true },
];

const years = [2015, 2017, 2019, 2021, 2023];
const school = [4.1, 4.3, null, 4.4, 4.6];
const network = [4.6, 4.8, 5.1, 5.2, 5.5];

function panelCells(): CellSnapshot[] {
  const rows = years.flatMap((year, at) => [
    cell(4 + at, 1, { value: year }),
    school[at] === null
      ? cell(4 + at, 2, { value: "#N/A", isError: true, formula: "=NA()", style: 2 })
      : cell(4 + at, 2, { value: school[at] as number, style: 2 }),
    cell(4 + at, 3, { value: network[at] as number, style: 2 }),
  ]);
  return [
    cell(0, 0, { value: "Escola Municipal Exemplo", style: 1 }),
    cell(0, 3, { style: 4 }),
    cell(2, 0, { value: "=não é fórmula", style: 3 }),
    cell(2, 1, { value: "00123", style: 3 }),
    cell(3, 1, { value: "Ano", style: 4 }),
    cell(3, 2, { value: "Escola", style: 4 }),
    cell(3, 3, { value: "Rede", style: 4 }),
    ...rows,
    cell(9, 1, { value: true }),
    cell(9, 2, { value: 45292.5, style: 5 }),
    cell(9, 3, { value: "vira", style: 6 }),
    cell(10, 1, { value: 25.2, formula: "=SUM(D5:D9)" }),
    cell(10, 2, { value: 1, formula: "=RANK.EQ(D9,D5:D9)" }),
    cell(10, 3, { value: "", formula: '=IF(A99="","",A99)' }),
    cell(11, 1, { value: 4.1, formula: "=SORT(tblNotas[valor])", spill: "B12:B14" }),
    cell(12, 1, { value: 4.3 }),
    cell(13, 1, { value: 4.6 }),
  ];
}

function notesCells(): CellSnapshot[] {
  const rows: [string, number, number][] = [
    ["a", 4.1, 8.2],
    ["b", 4.3, 8.6],
    ["c", 4.6, 9.2],
  ];
  return [
    cell(0, 0, { value: "codigo" }),
    cell(0, 1, { value: "valor" }),
    cell(0, 2, { value: "o dobro" }),
    ...rows.flatMap(([code, value, double], at) => [
      cell(1 + at, 0, { value: code, style: 3 }),
      cell(1 + at, 1, { value, style: 2 }),
      cell(1 + at, 2, { value: double, formula: "=[@valor]*2" }),
    ]),
    cell(6, 0, { value: "Portal", hyperlink: { address: "https://dados.gov.br/?a=1&b=2", screenTip: "Abrir" } }),
    cell(7, 0, { value: 12, hyperlink: { documentReference: "'Painel 1'!A1" } }),
  ];
}

/** A book with something of everything that a snapshot can hold. */
export function sampleBook(): BookSnapshot {
  return {
    sheets: [
      plainSheet("Painel 1", {
        tabColor: "#1F3864",
        showGridlines: false,
        cells: panelCells(),
        columns: [
          { index: 0, width: 140.25 },
          { index: 4, width: 30, hidden: true },
          { index: 5, style: 3 },
        ],
        rows: [
          { index: 0, height: 52.5 },
          { index: 20, hidden: true },
        ],
        merges: ["A1:D1"],
        freeze: { rows: 3, columns: 1 },
        charts: [
          plainChart({
            alternativeText: 'Linhas: a escola foi de 4,1 para 4,6 & "a rede" subiu',
            title: { text: "Onde estamos", size: 12, color: "#1F3864", bold: true },
            legend: { position: "Bottom", size: 9, color: "#404040" },
            valueAxis: { ...plainAxis, minimum: 3, maximum: 6, majorUnit: 1, majorGridlines: { color: "#D9D9D9" } },
            series: [
              lineSeries({
                nameReference: "='Painel 1'!$C$4",
                labels: {
                  position: "Top",
                  showValue: true,
                  showSeriesName: false,
                  showCategoryName: false,
                  numberFormat: "0.0",
                  color: "#000000",
                  size: 9,
                  bold: true,
                },
              }),
              lineSeries({
                name: "Rede",
                chartType: "Line",
                values: "'Painel 1'!$D$5:$D$9",
                line: { color: "#7F7F7F", weight: 1.5, style: "Dash" },
                marker: noMarker,
              }),
            ],
          }),
          plainChart({
            id: "2",
            name: "Gráfico 2",
            chartType: "ColumnClustered",
            top: 225,
            areaFill: "#F2F2F2",
            areaBorder: { color: "#1F3864", weight: 1 },
            valueAxis: { ...plainAxis, visible: false },
            series: [
              lineSeries({
                name: "Coluna",
                chartType: "ColumnClustered",
                fill: "#1F3864",
                line: null,
                marker: noMarker,
                gapWidth: 60,
                overlap: 0,
              }),
              lineSeries({ name: "Meta", values: "'Painel 1'!$D$5:$D$9" }),
            ],
          }),
        ],
        validations: [
          {
            ranges: ["B3", "F1:F9"],
            rule: { list: { inCellDropDown: true, source: "=lstCodigos" } },
            ignoreBlanks: true,
            prompt: { title: "Código", message: "Escolha\na escola", showPrompt: true },
            errorAlert: { title: "Código", message: 'Não está em "Notas"', showAlert: true, style: "Stop" },
          },
          {
            ranges: ["G1"],
            rule: { list: { inCellDropDown: false, source: 'sim,não,"talvez"' } },
            ignoreBlanks: false,
            prompt: null,
            errorAlert: { title: "", message: "", showAlert: true, style: "Warning" },
          },
          {
            ranges: ["G2:G9"],
            rule: { decimal: { formula1: 0, formula2: 10.5, operator: "Between" } },
            ignoreBlanks: true,
            prompt: null,
            errorAlert: null,
          },
          {
            ranges: ["H1"],
            rule: { wholeNumber: { formula1: "=$B$5", operator: "GreaterThanOrEqualTo" } },
            ignoreBlanks: true,
            prompt: null,
            errorAlert: null,
          },
          {
            ranges: ["H2"],
            rule: { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } },
            ignoreBlanks: true,
            prompt: null,
            errorAlert: null,
          },
          {
            ranges: ["H3"],
            rule: { custom: { formula: "=LEN(H3)<=14" } },
            ignoreBlanks: true,
            prompt: null,
            errorAlert: null,
          },
          {
            ranges: ["H4"],
            rule: { textLength: { formula1: 8, operator: "EqualTo" } },
            ignoreBlanks: true,
            prompt: null,
            errorAlert: null,
          },
        ],
        conditionalFormats: [
          {
            id: "1",
            range: "C5:D9",
            formula: "=C5<$D5",
            priority: 0,
            stopIfTrue: true,
            fontColor: "#1F3864",
            bold: true,
            fill: "#D9E1F2",
            numberFormat: '"▼ "0.0',
            borders: { EdgeBottom: thin("#1F3864") },
          },
          { id: "2", range: "B5:D9", formula: '=$B5&""="2023"', priority: 1, stopIfTrue: false, italic: true },
        ],
        protection: {
          isProtected: true,
          options: {
            allowEditObjects: false,
            allowEditScenarios: false,
            allowFormatCells: true,
            allowFormatColumns: false,
            allowFormatRows: false,
            allowInsertColumns: false,
            allowInsertRows: false,
            allowInsertHyperlinks: false,
            allowDeleteColumns: false,
            allowDeleteRows: false,
            allowSort: true,
            allowAutoFilter: true,
            allowPivotTables: false,
            selectionMode: "Unlocked",
          },
        },
        names: [{ name: "focoDoPainel", formula: "='Painel 1'!$B$3", visible: false }],
        pageLayout: {
          ...plainLayout,
          titleRows: "4:4",
          horizontalPageBreaks: [20],
          blackAndWhite: true,
          zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
          margins: { top: 34, bottom: 34, left: 34, right: 34, header: 18, footer: 18 },
          centerHorizontally: true,
          printArea: "A1:J30",
          headersFooters: { leftFooter: "Fonte: INEP && IDEB", rightFooter: "&P/&N" },
        },
      }),
      plainSheet("Notas", {
        cells: notesCells(),
        tables: [
          {
            id: "1",
            name: "tblNotas",
            range: "A1:C4",
            columns: [{ name: "codigo" }, { name: "valor" }, { name: "o dobro", calculatedFormula: "=[@valor]*2" }],
            showHeaders: true,
            showTotals: false,
            showFilterButton: true,
            showBandedRows: true,
            showBandedColumns: false,
            highlightFirstColumn: false,
            style: "TableStyleLight1",
          },
        ],
      }),
      plainSheet("Totais d'água", {
        visibility: "Hidden",
        standardWidth: 12,
        cells: [
          cell(1, 1, { value: "Área" }),
          cell(1, 2, { value: "Soma\ntotal" }),
          cell(2, 1, { value: "x" }),
          cell(2, 2, { value: 3 }),
          cell(3, 1, { value: "Total" }),
          cell(3, 2, { value: 3, formula: "=SUBTOTAL(109,[Soma\ntotal])" }),
          cell(5, 0, { value: "#DIV/0!", isError: true, formula: "=1/0" }),
          cell(6, 0, { value: "JUNTO", formula: '=LOJA.PRECO("a",B2)' }),
          cell(7, 0, { value: 4, formula: "=LET(x,2,f,LAMBDA(y,y*x),f(x))" }),
          cell(8, 0, { value: 3, formula: "=SUM('Painel 1'!B12#)" }),
        ],
        tables: [
          {
            id: "2",
            name: "tblTotais",
            range: "B2:C4",
            columns: [{ name: "Área" }, { name: "Soma\ntotal", totalsFormula: "=SUBTOTAL(109,[Soma\ntotal])" }],
            showHeaders: true,
            showTotals: true,
            showFilterButton: false,
            showBandedRows: false,
            showBandedColumns: true,
            highlightFirstColumn: true,
            style: "",
          },
        ],
        pageLayout: { ...plainLayout, orientation: "Landscape", zoom: { horizontalFitToPages: 1 } },
      }),
      plainSheet("Guardada", { visibility: "VeryHidden", showHeadings: false, freeze: { rows: 1, columns: 0 } }),
    ],
    styles,
    names: [{ name: "lstCodigos", formula: "=Notas!$A$2:$A$4", visible: true, comment: "Códigos & nomes" }],
    activeSheet: "Painel 1",
    properties: { title: "Painéis", author: "Equipe" },
  };
}
