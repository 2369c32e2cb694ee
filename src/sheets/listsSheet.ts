import type { SheetText } from "../text/sheetText";
import { columnLetters, fixedRange } from "./a1";
import { column, formula, literal } from "./formula";
import { fontName, palette } from "./palette";
import type { CellContent, SheetSpec } from "./sheetSpec";

/** Names that validation refers to: structured references are not allowed there. */
export const facilityList = "lstEquipamentos";
export const indicatorList = "lstIndicadores";
export const areaList = "lstAreas";
/** Areas and facilities: what a meeting can be about. */
export const agendaList = "lstPauta";
/** Process indicators as "nome — id". */
export const processList = "lstProcesso";

/** "lstPainelEducacao": the facilities of one area, for its panel's drop-down. */
export function areaFacilityList(area: string): string {
  const plain = area.normalize("NFD").replace(/\p{M}/gu, "");
  return `lstPainel${plain.replace(/[^A-Za-z0-9]+(\w)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase())}`;
}

export interface ListsInput {
  /** Codes of each area's facilities, in the order in which the drop-down shows them. */
  readonly areas: readonly { readonly area: string; readonly codes: readonly string[] }[];
  readonly indicators: readonly string[];
  /** Ids of the indicators that are collected. */
  readonly processes: readonly string[];
}

interface List {
  readonly name: string;
  readonly title: string;
  readonly cells: readonly CellContent[];
}

/** "nome — código" of a facility, as the register has it now. */
function label(code: string): CellContent {
  const position = `MATCH(${literal(code)},tblEquipamentos[codigo],0)`;
  return formula(`IFERROR(INDEX(${column("tblEquipamentos", "rotulo")},${position}),${literal(code)})`);
}

/** "nome — id" of an indicator, as its table has it now. */
function indicatorLabel(id: string): CellContent {
  const found = `INDEX(${column("tblIndicadores", "nome")},MATCH(${literal(id)},tblIndicadores[id],0))`;
  return formula(`IFERROR(${found},${literal(id)})&${literal(` — ${id}`)}`);
}

function lists({ areas, indicators, processes }: ListsInput): List[] {
  const every = [...new Set(areas.flatMap(({ codes }) => codes))];
  return [
    { name: facilityList, title: facilityList, cells: every.map(label) },
    { name: indicatorList, title: indicatorList, cells: indicators },
    { name: processList, title: processList, cells: processes.map(indicatorLabel) },
    { name: areaList, title: areaList, cells: areas.map(({ area }) => area) },
    { name: agendaList, title: agendaList, cells: [...areas.map(({ area }) => area), ...every.map(label)] },
    ...areas.map(({ area, codes }) => ({ name: areaFacilityList(area), title: area, cells: codes.map(label) })),
  ];
}

const firstRow = 5;

/** The lists behind every drop-down, each under a workbook name. */
export function listsSheet(input: ListsInput, text: SheetText): SheetSpec {
  const columns = lists(input);
  const letters = (index: number) => columnLetters(index);
  return {
    name: text.sheetNames.lists,
    gridlines: false,
    columnWidths: columns.map((_, index) => ({ columns: `${letters(index)}:${letters(index)}`, width: 34 })),
    rowHeights: [{ rows: "1:1", height: 28 }],
    cells: [
      { at: "A1", rows: [[text.sheetNames.lists], [text.sheetNotes.lists]] },
      ...columns.map(({ title, cells }, index) => ({
        at: `${letters(index)}${firstRow - 1}`,
        rows: [[title], ...cells.map((content) => [content])],
      })),
    ],
    merges: [],
    styles: [
      { range: "A:Z", style: { fontName, fontSize: 9, color: palette.soft } },
      { range: "A1", style: { fontSize: 18, bold: true, color: palette.accent } },
      { range: `A${firstRow - 1}:${letters(columns.length - 1)}${firstRow - 1}`, style: { bold: true } },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: columns.map(({ name, cells }, index) => ({
      name,
      range: fixedRange(
        { column: index, row: firstRow },
        { column: index, row: firstRow + Math.max(cells.length, 1) - 1 },
      ),
    })),
    freeze: { rows: firstRow - 1, columns: 0 },
    print: {
      orientation: "portrait",
      area: null,
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      footer: { left: text.sheetNames.lists, right: text.footer },
    },
    isProtected: false,
  };
}
