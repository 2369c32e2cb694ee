import { storedNo, storedYes } from "../../dataset/storedWords";
import type { SheetText } from "../../text/sheetText";
import { areaText } from "../areaText";
import { dayText, fill, formula, positionIn, sentence, setting, valueAt } from "../formula";
import { fontName, palette } from "../palette";
import type { CellContent, ConditionalFormat, SheetSpec } from "../sheetSpec";
import type { TermInput, TermList } from "./termInput";

/** What a row of the term is; conditional formats dress it, so that a longer list needs no new look. */
const mark = { heading: "t", head: "c", facility: "u", plain: "x", signature: "a" } as const;
/** Workings stand right of the page: what the row is, its key in tblPrioridades, its position there, first time listed, changed. */
const [markColumn, keyColumn, positionColumn, firstColumn, changedColumn] = ["L", "M", "N", "O", "P"] as const;
const firstRow = 4;
/** Formats reach so far: a list of 600 in two stages still has its look. */
const lastRow = 1400;

type Line = readonly CellContent[];

/** A row: ten cells that are read, an empty one, its mark and workings. */
function line(kind: string, cells: readonly CellContent[], workings: readonly CellContent[] = []): Line {
  const blank = (count: number) => Array.from({ length: count }, () => null);
  return [...cells, ...blank(11 - cells.length), kind, ...workings, ...blank(4 - workings.length)];
}

/** A facility's row; all of it follows tblPrioridades, where a frozen list stands still. */
function facilityLine({ code, key }: TermList["rows"][number], number: number, row: number): Line {
  const position = `$${positionColumn}$${row}`;
  const of = (name: string) => valueAt("tblPrioridades", name, position);
  const isFrozen = `${of("congelado_em")}<>""`;
  const ruled = `IF(${of("pela_regra")}="",${of("abaixo")},${of("pela_regra")})`;
  const proposed = `IF(AND($F$${row}="${storedYes}",$G$${row}<>"${storedNo}"),"${storedYes}","${storedNo}")`;
  const decided = `IF(${of("lista_congelada")}=${proposed},"",${of("lista_congelada")})`;
  const before = row - 1;
  const isFirst =
    `IF($I$${row}<>"${storedYes}",0,` +
    `IF(COUNTIFS($C$${firstRow}:$C$${before},$C$${row},$I$${firstRow}:$I$${before},"${storedYes}")=0,1,0))`;
  const cells = [
    number,
    formula(of("nome")),
    code,
    formula(of("valor")),
    formula(of("diferenca")),
    formula(ruled),
    formula(of("cabe_na_agenda")),
    formula(`IF(${isFrozen},${decided},${of("validado")})`),
    formula(of("prioritario")),
    formula(`IF(${isFrozen},${of("motivo_congelado")},${of("motivo_secretaria")})`),
  ];
  const workings = [
    key,
    formula(positionIn("tblPrioridades", "chave", `$${keyColumn}$${row}`)),
    formula(isFirst),
    formula(`IF($I$${row}=${proposed},0,1)`),
  ];
  return line(mark.facility, cells, workings);
}

function listLines(list: TermList, from: number, text: SheetText): Line[] {
  const { term } = text;
  const number = new Intl.NumberFormat(text.locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const average = list.average === null ? "–" : number.format(list.average);
  const indicator = list.indicator.name || list.indicator.id;
  return [
    line(mark.heading, [fill(term.ofIndicator, { indicator, period: list.period, average })]),
    line(mark.head, term.columns),
    ...list.rows.map((row, index) => facilityLine(row, index + 1, from + 2 + index)),
    ...(list.rows.length === 0 ? [line(mark.plain, [term.nobody])] : []),
    line(mark.plain, []),
  ];
}

function opening({ criterion, frozenOn }: TermInput, text: SheetText): Line[] {
  const { term, list } = text;
  const { capacity, rule } = criterion;
  const changes = `SUM($${changedColumn}$${firstRow}:$${changedColumn}$${lastRow})`;
  const count = `SUM($${firstColumn}$${firstRow}:$${firstColumn}$${lastRow})`;
  const isFrozen = frozenOn === null ? term.open : formula(sentence(term.frozen, { date: dayText(String(frozenOn)) }));
  return [
    line(mark.plain, [fill(term.criterion, { criterion: list.criteria[rule] })]),
    line(mark.plain, [capacity === null ? term.noLimit : fill(term.limit, { capacity })]),
    line(mark.plain, [isFrozen]),
    line(mark.plain, [formula(sentence(term.listed, { count: `(${count})` }))]),
    line(mark.plain, [formula(sentence(term.changed, { count: `(${changes})` }))]),
    line(mark.plain, []),
  ];
}

function closing({ term }: SheetText): Line[] {
  const [first = "", second = "", third = ""] = term.signers;
  return [
    line(mark.plain, [term.legend]),
    line(mark.plain, []),
    line(mark.plain, []),
    line(mark.signature, ["", first, "", "", second, "", "", "", third, ""]),
    line(mark.plain, ["", term.signature, "", "", term.signature, "", "", "", term.signature]),
  ];
}

function conditionalFormats(): ConditionalFormat[] {
  const rows = `A${firstRow}:J${lastRow}`;
  const is = (kind: string) => `=$${markColumn}${firstRow}="${kind}"`;
  const top = { top: { style: "thin" as const, color: palette.ink } };
  return [
    { range: rows, formula: is(mark.heading), style: { bold: true, color: palette.accent } },
    { range: rows, formula: is(mark.head), style: { bold: true, color: palette.paper, fill: palette.accent } },
    {
      range: rows,
      formula: `=AND($${markColumn}${firstRow}="${mark.facility}",$I${firstRow}="${storedYes}")`,
      style: { bold: true, fill: palette.band },
    },
    { range: `B${firstRow}:B${lastRow}`, formula: is(mark.signature), style: { bold: true, borders: top } },
    { range: `E${firstRow}:G${lastRow}`, formula: is(mark.signature), style: { bold: true, borders: top } },
    { range: `I${firstRow}:J${lastRow}`, formula: is(mark.signature), style: { bold: true, borders: top } },
  ];
}

/**
 * The term of agreement of an area: criterion, data year, list, changes and reasons, room for signatures. It follows what
 * the secretariat types, and stands still once the list is frozen.
 */
export function termSheet(input: TermInput, text: SheetText): SheetSpec {
  const { term } = text;
  const { program } = areaText(input.area, text);
  const lines: Line[] = opening(input, text);
  for (const list of input.lists) lines.push(...listLines(list, firstRow + lines.length, text));
  lines.push(...closing(text));
  const name = fill(term.sheetName, { area: input.area });
  const where = sentence(term.where, { municipality: setting("municipio"), cycle: String(input.cycle) });
  const widths = [5, 36, 14, 11, 11, 8, 9, 12, 10, 40];
  return {
    name,
    gridlines: false,
    columnWidths: widths.map((width, index) => {
      const letter = String.fromCharCode(65 + index);
      return { columns: `${letter}:${letter}`, width };
    }),
    rowHeights: [{ rows: "1:1", height: 30 }],
    cells: [
      { at: "A1", rows: [[fill(term.title, { program })], [formula(where)]] },
      { at: `A${firstRow}`, rows: lines },
    ],
    merges: [],
    styles: [
      { range: "A:J", style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
      { range: "L:P", style: { fontName, fontSize: 8, color: palette.rule } },
      { range: `C${firstRow}:C${lastRow}`, style: { numberFormat: "@", horizontal: "left" } },
      { range: `D${firstRow}:D${lastRow}`, style: { numberFormat: "0.00", horizontal: "right" } },
      {
        range: `E${firstRow}:E${lastRow}`,
        style: { numberFormat: "+0.00;−0.00;0.00", horizontal: "right", indent: 1 },
      },
      { range: `A${firstRow}:A${lastRow}`, style: { horizontal: "left" } },
      { range: "A1", style: { fontSize: 18, bold: true, color: palette.accent } },
      { range: "A2", style: { fontSize: 12, bold: true } },
    ],
    tables: [],
    validations: [],
    conditionalFormats: conditionalFormats(),
    charts: [],
    names: [],
    print: {
      orientation: "landscape",
      area: "$A:$J",
      margins: { top: 1.2, bottom: 1.5, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: null },
      footer: { left: name, right: text.footer },
    },
    isProtected: false,
  };
}
