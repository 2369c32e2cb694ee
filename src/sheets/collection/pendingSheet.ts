import type { SheetText } from "../../text/sheetText";
import { fixedRange } from "../a1";
import { column, dayText, formula, literal, referenceDay, sentence } from "../formula";
import { fontName, palette } from "../palette";
import type { CellBlock, CellContent, SheetSpec, StyledRange } from "../sheetSpec";
import { monthMark } from "./collectionFormulas";

export interface PendingInput {
  readonly areas: readonly string[];
  /** Rows of the cycle in tblColeta: so many may be missing. */
  readonly rows: number;
}

/** Workbook names of what this sheet counts, for other sheets. */
export const pendingNames = {
  /** Rows of Coleta with something missing. */
  rows: "pendenciasLinhas",
  /** Facilities with something missing. */
  facilities: "pendenciasUnidades",
  /** Months missing, over all of them. */
  months: "pendenciasMeses",
} as const;

/** More lines than this are told by their number: nobody works through them in a list. */
const mostLines = 200;
const step = 20;
const areasHead = 4;

const workings = { column: 8, rows: "$I$4", total: "$I$5", areas: "$I$6" } as const;
const collected = (name: string) => column("tblColeta", name);

/** One area, or all of them: facilities that owe, months missing, and the share of what was due that came. */
function areaLine(area: string | null, text: SheetText): CellContent[] {
  const owes = `(COUNTIFS(tblColeta[codigo],tblEquipamentos[codigo],tblColeta[faltam],">0")>0)`;
  const own = area === null ? `(tblEquipamentos[codigo]<>"")` : `(tblEquipamentos[area]=${literal(area)})`;
  const sum = (name: string) =>
    area === null ? `SUM(${collected(name)})` : `SUMIFS(${collected(name)},tblColeta[area],${literal(area)})`;
  const ofArea = area === null ? `(tblColeta[chave]<>"")` : `(tblColeta[area]=${literal(area)})`;
  const sent = `SUMPRODUCT(${ofArea}*(tblColeta[vencidos]>0)*(LEN(tblColeta[marcas])-LEN(SUBSTITUTE(tblColeta[marcas],"${monthMark.sent}",""))))`;
  const missing = sum("faltam");
  return [
    area ?? text.collection.pending.all,
    formula(`SUMPRODUCT(${own}*${owes})`),
    formula(missing),
    formula(`IF(${sent}+${missing}=0,"",${sent}/(${sent}+${missing}))`),
  ];
}

/** The months that are missing, by their short names: "mar, abr". */
function missingMonths(position: string, text: SheetText): string {
  const each = text.months.map(
    (month, index) =>
      `IF(MID(INDEX(${collected("marcas")},${position}),${index + 1},1)="${monthMark.late}",${literal(` ${month}`)},"")`,
  );
  return `SUBSTITUTE(TRIM(${each.join("&")})," ",", ")`;
}

/** The n-th worst row of Coleta: two lookups a line, the rest is taken from its place. */
function line(index: number, row: number, text: SheetText): CellContent[] {
  const position = `$I${row}`;
  const shown = (expression: string) => formula(`IF(${position}=0,"",${expression})`);
  const of = (name: string) => shown(`INDEX(${collected(name)},${position})`);
  const rank = `MATCH(LARGE(${collected("peso")},${index + 1}),${collected("peso")},0)`;
  return [
    of("equipamento"),
    of("nome_indicador"),
    shown(missingMonths(position, text)),
    of("desde"),
    of("dias"),
    of("area"),
    null,
    null,
    formula(`IF(${index + 1}>${workings.rows},0,${rank})`),
  ];
}

interface Layout {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

function layout({ areas, rows }: PendingInput): Layout {
  const head = areasHead + areas.length + 3;
  const lines = Math.min(mostLines, Math.max(step, Math.ceil(rows / step) * step));
  return { head, first: head + 1, last: head + lines };
}

function cells(input: PendingInput, at: Layout, text: SheetText): CellBlock[] {
  const { pending } = text.collection;
  const lines = at.last - at.first + 1;
  const more = `IF(${workings.rows}>${lines},${sentence(pending.more, { count: `(${workings.rows}-${lines})` })},"")`;
  const empty = `IF(${workings.rows}=0,${literal(pending.none)},${more})`;
  const { area, facilities, months, share } = pending.areas;
  return [
    {
      at: "A1",
      rows: [[text.sheetNames.pending], [formula(sentence(pending.asOf, { day: dayText(referenceDay()) }))]],
    },
    {
      at: `A${areasHead}`,
      rows: [
        [area, facilities, months, share],
        ...input.areas.map((each) => areaLine(each, text)),
        areaLine(null, text),
      ],
    },
    { at: `A${at.head - 1}`, rows: [[formula(empty)]] },
    { at: `A${at.head}`, rows: [[...pending.heads]] },
    { at: `A${at.first}`, rows: Array.from({ length: lines }, (_, index) => line(index, at.first + index, text)) },
    { at: workings.rows.replaceAll("$", ""), rows: [[formula(`COUNTIF(${collected("faltam")},">0")`)]] },
  ];
}

function styles(input: PendingInput, at: Layout): StyledRange[] {
  const rule = { style: "hair" as const, color: palette.rule };
  const head = { bold: true, color: palette.paper, fill: palette.accent, indent: 1, wrap: true } as const;
  const total = areasHead + input.areas.length + 1;
  return [
    { range: "A:Z", style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
    { range: "A1:F1", style: { fontSize: 18, bold: true, color: palette.accent } },
    { range: "A2:F2", style: { color: palette.soft } },
    {
      range: `A${areasHead}:D${areasHead}`,
      style: { bold: true, color: palette.accent, fill: palette.accentSoft, indent: 1 },
    },
    { range: `A${areasHead + 1}:D${total}`, style: { indent: 1, borders: { bottom: rule, insideHorizontal: rule } } },
    { range: `B${areasHead}:D${total}`, style: { horizontal: "left" } },
    { range: `D${areasHead + 1}:D${total}`, style: { numberFormat: "0%" } },
    { range: `A${total}:D${total}`, style: { bold: true } },
    { range: `A${at.head - 1}`, style: { italic: true, color: palette.soft } },
    { range: `A${at.head}:F${at.head}`, style: head },
    { range: `D${at.head}:E${at.last}`, style: { horizontal: "right" } },
    { range: `A${at.first}:F${at.last}`, style: { indent: 1 } },
    { range: `A${at.first}:A${at.last}`, style: { bold: true } },
    { range: `D${at.first}:D${at.last}`, style: { numberFormat: "dd/mm/yyyy" } },
    { range: `F${at.head}:F${at.last}`, style: { horizontal: "left", indent: 2 } },
    { range: `I${areasHead}:I${at.last}`, style: { fontSize: 8, color: palette.rule } },
  ];
}

const columnWidths: SheetSpec["columnWidths"] = [
  { columns: "A:A", width: 36 },
  { columns: "B:B", width: 30 },
  { columns: "C:C", width: 26 },
  { columns: "D:D", width: 18 },
  { columns: "E:E", width: 8 },
  { columns: "F:F", width: 20 },
  { columns: "G:H", width: 3 },
  { columns: "I:I", width: 10 },
];

/**
 * Who owes what since which day, worst first: formulas over tblColeta that follow what is typed at once. The order is a
 * weight that every row of the table has for itself, so sorting or filtering Coleta changes nothing here.
 */
export function pendingSheet(input: PendingInput, text: SheetText): SheetSpec {
  const at = layout(input);
  const total = areasHead + input.areas.length + 1;
  const cellName = (name: string, column: number, row: number) => ({
    name,
    range: fixedRange({ column, row }, { column, row }),
  });
  return {
    name: text.sheetNames.pending,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths,
    rowHeights: [
      { rows: "1:1", height: 28 },
      { rows: `${at.head}:${at.head}`, height: 22 },
    ],
    cells: cells(input, at, text),
    merges: [],
    styles: styles(input, at),
    tables: [],
    validations: [],
    conditionalFormats: [
      {
        range: `A${at.first}:F${at.last}`,
        formula: `=$I${at.first}>0`,
        style: { borders: { bottom: { style: "thin", color: palette.hairline } } },
      },
    ],
    charts: [],
    names: [
      cellName(pendingNames.rows, workings.column, areasHead),
      cellName(pendingNames.facilities, 1, total),
      cellName(pendingNames.months, 2, total),
    ],
    freeze: { rows: at.head, columns: 0 },
    print: {
      orientation: "portrait",
      area: "$A:$F",
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      titleRows: `${at.head}:${at.head}`,
      footer: { left: text.sheetNames.pending, right: text.footer },
    },
    isProtected: false,
  };
}
