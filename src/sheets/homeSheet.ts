import { configTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { formula, literal, sentence, setting } from "./formula";
import { fontName, palette } from "./palette";
import { rectangle } from "./rectangle";
import type { CellBlock, CellContent, SheetSpec, StyledRange } from "./sheetSpec";
import { tableRows } from "./tableRows";

/** A stamped panel, as the list on the first sheet shows it. */
export interface PanelLink {
  readonly sheet: string;
  readonly code: string;
  readonly area: string;
}

export interface HomeInput {
  readonly config: Upserted;
  readonly panels: readonly PanelLink[];
  /** Sheets to link to, with a line on each. */
  readonly sheets: readonly { readonly name: string; readonly note: string }[];
}

/** Links of panels that are no more are emptied: so many rows below the list. */
const spareLinks = 100;

function link(sheet: string, shown: string): CellContent {
  return formula(`HYPERLINK(${literal(`#'${sheet.replaceAll("'", "''")}'!A1`)},${shown})`);
}

const unnamed =
  'SUMPRODUCT((tblEquipamentos[codigo]<>"")*(tblEquipamentos[nome]="")*(tblEquipamentos[nome_exibicao]=""))';
const typedMonths = "SUMPRODUCT(--ISNUMBER(tblColeta[[jan]:[dez]]))";
const validated = 'COUNTIF(tblPrioridades[validado],"sim")+COUNTIF(tblPrioridades[validado],"não")';
const listed = 'COUNTIF(tblPrioridades[prioritario],"sim")';

function title(text: SheetText): CellContent[][] {
  const base = setting("ano_base");
  const baseYear = `IF(${base}="",${literal(text.home.baseLatest)},${base})`;
  return [
    [formula(sentence(text.home.title, { municipality: setting("municipio") }))],
    [text.home.subtitle],
    [formula(sentence(text.home.cycle, { cycle: setting("ciclo"), base: baseYear }))],
  ];
}

function counts(text: SheetText, panelCount: number): CellContent[][] {
  const { facilities, priorities, panels, results } = text.home.counts;
  return [
    [formula("COUNTA(tblEquipamentos[codigo])"), formula(listed), panelCount, formula("COUNTA(tblResultados[chave])")],
    [facilities, priorities, panels, results],
  ];
}

/** What is missing, each line a link to where it is done; ● done, ○ to do: a sign, never a colour alone. */
function toDo(text: SheetText): CellContent[][] {
  const { home, sheetNames } = text;
  const line = (isDone: string, shown: string, sheet: string): CellContent[] => [
    link(sheet, `IF(${isDone},"● ","○ ")&${shown}`),
  ];
  const told = (template: string, count: string) => sentence(template, { count: `(${count})` });
  return [
    line(
      `${unnamed}=0`,
      `IF(${unnamed}=0,${literal(home.unnamedNone)},${told(home.unnamed, unnamed)})`,
      sheetNames.facilities,
    ),
    line(`${validated}>=${listed}`, told(home.validated, validated), sheetNames.priorities),
    line(`${typedMonths}>0`, told(home.processTyped, typedMonths), sheetNames.collection),
    line("COUNTA(tblAcoes[acao])>0", told(home.actionsTyped, "COUNTA(tblAcoes[acao])"), sheetNames.actions),
  ];
}

function panelLines(panels: readonly PanelLink[]): CellContent[][] {
  return panels.map(({ sheet, code, area }) => {
    const found = `INDEX(tblEquipamentos[exibicao],MATCH(${literal(code)},tblEquipamentos[codigo],0))`;
    return [link(sheet, `IFERROR(${found},${literal(code)})`), area];
  });
}

interface Layout {
  readonly toDo: number;
  readonly sheets: number;
  readonly settings: number;
}

const countsRow = 5;

/** The settings table stands below everything that does not grow; the list of panels has its own columns. */
function layout(input: HomeInput): Layout {
  const toDoRow = countsRow + 3;
  const sheetsRow = toDoRow + 6;
  const settingsRow = sheetsRow + input.sheets.length + 2;
  return {
    toDo: toDoRow,
    sheets: sheetsRow,
    settings: settingsRow,
  };
}

function cells(input: HomeInput, text: SheetText, at: Layout): CellBlock[] {
  const { home } = text;
  const spare = Array.from({ length: spareLinks }, (): CellContent[] => [null, null]);
  const panels = [[home.panels], [home.printing], ...panelLines(input.panels), ...spare];
  return [
    { at: "A1", rows: title(text) },
    { at: `A${countsRow}`, rows: counts(text, input.panels.length) },
    { at: `A${at.toDo}`, rows: [[home.toDo], ...toDo(text)] },
    {
      at: `A${at.sheets}`,
      rows: [[home.sheets, null], ...input.sheets.map(({ name, note }) => [link(name, literal(name)), note])],
    },
    { at: `A${at.settings}`, rows: [[home.settings]] },
    { at: `F${countsRow}`, rows: rectangle(panels) },
  ];
}

/** Settings that are days: their numbers have to look like days. */
function dates(input: HomeInput, header: number): StyledRange[] {
  return input.config.rows.flatMap((row, index) =>
    row["chave"] === "data_de_referencia"
      ? [{ range: `B${header + 1 + index}`, style: { numberFormat: "dd/mm/yyyy" } }]
      : [],
  );
}

function styles(input: HomeInput, at: Layout): StyledRange[] {
  const section = (row: number, from = "A", to = "D"): StyledRange => ({
    range: `${from}${row}:${to}${row}`,
    style: {
      fontSize: 12,
      bold: true,
      color: palette.accent,
      borders: { bottom: { style: "medium", color: palette.accent } },
    },
  });
  const links = (from: number, count: number, column = "A"): StyledRange[] =>
    count === 0
      ? []
      : [{ range: `${column}${from}:${column}${from + count - 1}`, style: { color: palette.accent, bold: true } }];
  const header = at.settings + 1;
  return [
    { range: "A:Z", style: { fontName, fontSize: 10.5, color: palette.ink, vertical: "center" } },
    { range: "A1", style: { fontSize: 24, bold: true, color: palette.ink } },
    { range: "A2", style: { fontSize: 11, color: palette.soft } },
    { range: "A3", style: { bold: true, color: palette.accent } },
    {
      range: `A${countsRow}:D${countsRow}`,
      style: { fontSize: 26, bold: true, color: palette.accent, horizontal: "left", fill: palette.band, indent: 1 },
    },
    {
      range: `A${countsRow + 1}:D${countsRow + 1}`,
      style: { color: palette.soft, fill: palette.band, horizontal: "left", indent: 1 },
    },
    section(at.toDo),
    section(at.sheets),
    section(at.settings),
    section(countsRow, "F", "G"),
    ...links(at.toDo + 1, 4),
    ...links(at.sheets + 1, input.sheets.length),
    ...links(countsRow + 2, input.panels.length + spareLinks, "F"),
    { range: `F${countsRow + 1}`, style: { italic: true, color: palette.soft, wrap: true } },
    {
      range: `A${header}:D${header}`,
      style: { bold: true, color: palette.paper, fill: palette.accent, vertical: "center" },
    },
    {
      range: `B${header + 1}:B${header + input.config.rows.length}`,
      style: { fill: palette.input, horizontal: "left", shrinkToFit: true },
    },
    ...dates(input, header),
    { range: `B${at.sheets + 1}:B${at.sheets + input.sheets.length}`, style: { fontSize: 9.5, color: palette.soft } },
    { range: `C${header + 1}:C${header + input.config.rows.length}`, style: { fontSize: 9.5, color: palette.soft } },
  ];
}

/** The first sheet: where we are, what is missing, where to go, and the settings. */
export function homeSheet(input: HomeInput, text: SheetText): SheetSpec {
  const at = layout(input);
  return {
    name: text.sheetNames.home,
    tabColor: palette.ink,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 32 },
      { columns: "B:B", width: 34 },
      { columns: "C:C", width: 28 },
      { columns: "D:D", width: 44 },
      { columns: "E:E", width: 4 },
      { columns: "F:F", width: 44 },
      { columns: "G:G", width: 20 },
    ],
    rowHeights: [
      { rows: "1:1", height: 34 },
      { rows: `${countsRow}:${countsRow}`, height: 38 },
      { rows: `${countsRow + 1}:${countsRow + 1}`, height: 20 },
      ...[at.toDo, at.sheets, at.settings].map((row) => ({ rows: `${row}:${row}`, height: 22 })),
    ],
    cells: cells(input, text, at),
    merges: [],
    styles: styles(input, at),
    tables: [
      {
        name: configTable.name,
        at: `A${at.settings + 1}`,
        columns: configTable.columns.map(({ name, owner }) => ({ name, owner, width: 30 })),
        rows: tableRows(configTable, input.config.rows),
        rowsBefore: input.config.rowsBefore,
      },
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    print: {
      orientation: "portrait",
      area: "$A:$D",
      margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: null },
      footer: { right: text.footer },
    },
    isProtected: false,
  };
}
