import type { SheetText } from "../text/sheetText";
import { formula, literal, setting } from "./formula";
import { fontName, palette } from "./palette";
import type { CellContent, SheetSpec, StyledRange } from "./sheetSpec";

/** Sheets to link to, with a line on each. */
export interface HandoverInput {
  readonly sheets: readonly { readonly name: string; readonly note: string }[];
}

const cycle = `N(${setting("ciclo")})`;
const ofCycle = `(tblPrioridades[ciclo]=${cycle})`;
const isOpen = '(tblAcoes[acao]<>"")*(tblAcoes[situacao]<>"feita")*(tblAcoes[situacao]<>"cancelada")';

function link(sheet: string, shown: string): CellContent {
  return formula(`HYPERLINK(${literal(`#'${sheet.replaceAll("'", "''")}'!A1`)},${literal(shown)})`);
}

function now({ handover: { lines, none } }: SheetText): CellContent[][] {
  const operation = setting("operacao");
  return [
    [lines.cycle, formula(setting("ciclo"))],
    [lines.baseYear, formula(setting("ano_base"))],
    [lines.day, formula(setting("data_de_referencia"))],
    [lines.sources, formula("COUNTA(tblFontes[fonte_id])")],
    [lines.lastRead, formula('IF(COUNT(tblFontes[lido_em])=0,"",MAX(tblFontes[lido_em]))')],
    [lines.unfinished, formula(`IF(${operation}="",${literal(none)},${operation})`)],
  ];
}

/** What is open, each line beside a link to where it is dealt with. */
function open({ handover: { lines }, sheetNames, log }: SheetText): CellContent[][] {
  const { priorities, actions, facilities } = sheetNames;
  const line = (words: string, expression: string, sheet: string): CellContent[] => [
    words,
    formula(expression),
    link(sheet, sheet),
  ];
  const listed = `${ofCycle}*(tblPrioridades[prioritario]="sim")`;
  return [
    line(lines.proposed, `SUMPRODUCT(${listed})`, priorities),
    line(lines.undecided, `SUMPRODUCT(${listed}*(tblPrioridades[validado]=""))`, priorities),
    line(lines.frozen, `SUMPRODUCT(${ofCycle}*(tblPrioridades[congelado_em]<>""))`, priorities),
    line(lines.revised, 'COUNTIF(tblPrioridades[mudou],"sim")', priorities),
    line(lines.actions, `SUMPRODUCT(${isOpen})`, actions),
    line(lines.carried, `SUMPRODUCT(${isOpen}*(tblAcoes[ciclo]<>"")*(tblAcoes[ciclo]<${cycle}))`, actions),
    line(lines.merged, 'SUMPRODUCT(--(tblEquipamentos[sucessora]<>""))', facilities),
    line(
      lines.unnamed,
      'SUMPRODUCT((tblEquipamentos[codigo]<>"")*(tblEquipamentos[nome]="")*(tblEquipamentos[nome_exibicao]=""))',
      facilities,
    ),
    line(lines.decisions, "COUNTA(tblRegistro[o_que])", log.sheetName),
  ];
}

/** The page's blocks below one another, and where their titles stand. */
function page(input: HandoverInput, text: SheetText): { rows: CellContent[][]; titles: StyledRange[] } {
  const { handover } = text;
  const blocks: readonly (readonly [title: string, rows: readonly (readonly CellContent[])[]])[] = [
    [handover.now, now(text)],
    [handover.open, open(text)],
    [handover.where, input.sheets.map(({ name, note }) => [note, null, link(name, name)])],
    [handover.how, handover.steps.map((step, index) => [`${index + 1}. ${step}`])],
  ];
  const rows: CellContent[][] = [];
  const titles: StyledRange[] = [];
  for (const [title, own] of blocks) {
    titles.push({
      range: `A${4 + rows.length}:C${4 + rows.length}`,
      style: {
        fontSize: 12,
        bold: true,
        color: palette.accent,
        borders: { bottom: { style: "medium", color: palette.accent } },
      },
    });
    rows.push([title, null, null], ...own.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null]));
    rows.push([null, null, null]);
  }
  return { rows, titles };
}

/** For whoever takes the workbook over: what is where, what is open, what was decided; all of it formulas and links. */
export function handoverSheet(input: HandoverInput, text: SheetText): SheetSpec {
  const { handover } = text;
  const { rows, titles } = page(input, text);
  return {
    name: handover.sheetName,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 92 },
      { columns: "B:B", width: 14 },
      { columns: "C:C", width: 30 },
    ],
    rowHeights: [{ rows: "1:1", height: 30 }],
    cells: [
      { at: "A1", rows: [[handover.title], [handover.intro]] },
      { at: "A4", rows },
    ],
    merges: [],
    styles: [
      { range: "A:C", style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
      { range: "A4:A120", style: { wrap: true } },
      { range: "A1", style: { fontSize: 18, bold: true, color: palette.accent } },
      { range: "A2", style: { color: palette.soft } },
      { range: "B4:B120", style: { horizontal: "left", bold: true } },
      { range: "C4:C120", style: { color: palette.accent, bold: true } },
      { range: "B7", style: { numberFormat: "dd/mm/yyyy" } },
      { range: "B9", style: { numberFormat: "dd/mm/yyyy" } },
      ...titles,
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    print: {
      orientation: "portrait",
      area: "$A:$C",
      margins: { top: 1.2, bottom: 1.5, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: null },
      footer: { left: handover.sheetName, right: text.footer },
    },
    isProtected: false,
  };
}
