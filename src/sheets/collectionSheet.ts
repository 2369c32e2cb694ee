import type { Indicator } from "../dataset/indicator";
import type { Row } from "../dataset/rows";
import { storedNo, storedNotDue, storedYes } from "../dataset/storedWords";
import { collectionTable, months } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { fixedCell } from "./a1";
import { cellValidation, type RuleCells, wrongCellFormat } from "./collection/cellRule";
import { collectionFormulas, monthMark } from "./collection/collectionFormulas";
import { pickedCells } from "./collection/entryCells";
import { personalNumberFormat, personalNumberValidation } from "./collection/personalNumberRule";
import { palette } from "./palette";
import type { ConditionalFormat, SheetSpec, Validation } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { firstTableRow, tableSheet, type TablePlace } from "./tableSheet";

export interface CollectionInput {
  readonly collection: Upserted;
  readonly indicators: readonly Indicator[];
}

/** Neighbouring rows of one indicator: they share their validation. */
interface Run {
  readonly indicator: string;
  readonly first: number;
  readonly count: number;
}

function runs(rows: readonly Row[]): Run[] {
  const found: Run[] = [];
  rows.forEach((row, index) => {
    const indicator = String(row["indicador"] ?? "");
    const last = found.at(-1);
    if (last?.indicator === indicator) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ indicator, first: firstTableRow + index, count: 1 });
  });
  return found;
}

function ruleCells(place: TablePlace, row: number): RuleCells {
  const at = (name: string) => `$${place.letters(name)}${row}`;
  return {
    cell: `${place.letters("jan")}${row}`,
    minimum: at("minimo"),
    maximum: at("maximo"),
    choices: at("opcoes"),
  };
}

function validations(input: CollectionInput, place: TablePlace, text: SheetText): Validation[] {
  const byId = new Map(input.indicators.map((indicator) => [indicator.id, indicator]));
  const monthly = runs(input.collection.rows).flatMap(({ indicator: id, first, count }): Validation[] => {
    const indicator = byId.get(id);
    if (!indicator) return [];
    const range = `${place.letters("jan")}${first}:${place.letters("dez")}${first + count - 1}`;
    return [cellValidation(range, indicator, ruleCells(place, first), text)];
  });
  return [
    ...monthly,
    {
      range: place.column("aplica"),
      rule: { kind: "list", values: [storedYes, storedNo] },
      prompt: { title: "aplica", message: text.collection.applies },
      error: { title: "aplica", message: text.collection.applies, style: "stop" },
    },
    personalNumberValidation(place.column("observacao"), place.first("observacao"), text),
  ];
}

function conditionalFormats(place: TablePlace): ConditionalFormat[] {
  const range = `${place.letters("jan")}${firstTableRow}:${place.column("dez").split(":")[1] ?? ""}`;
  const at = ruleCells(place, firstTableRow);
  const own = (name: string) => `$${place.letters(name)}${firstTableRow}`;
  const first = `${place.letters("jan")}${firstTableRow}`;
  const mark = `MID(${own("marcas")},COLUMN(${first})-COLUMN(${own("jan")})+1,1)`;
  const frame = { style: "thin", color: palette.soft } as const;
  const newest = `MAX(${fixedCell(0, firstTableRow)}:$A$${firstTableRow + 9999})`;
  return [
    { range: place.body, formula: `=AND(${own("ano")}<>"",${own("ano")}<${newest})`, style: { color: palette.faint } },
    wrongCellFormat(range, at),
    {
      range,
      formula: `=OR(${first}="${storedNotDue}",${own("aplica")}="${storedNo}")`,
      style: { color: palette.rule, fill: palette.band },
    },
    {
      range,
      formula: `=${mark}="${monthMark.late}"`,
      style: {
        fill: palette.overdue,
        bold: true,
        borders: { top: frame, bottom: frame, left: frame, right: frame },
      },
    },
    { range, formula: `=${mark}="${monthMark.open}"`, style: { fill: palette.input } },
    {
      range: place.body,
      formula: `=AND(${own("indicador")}<>"",${own("indicador")}<>$${place.letters("indicador")}${firstTableRow - 1})`,
      style: { borders: { top: { style: "thin", color: palette.accent } } },
    },
    personalNumberFormat(place.column("observacao"), place.first("observacao")),
  ];
}

/** A number of its own for every row, whatever the order of the table: it tells equals apart. */
function numbered(rows: readonly Row[]): Row[] {
  const keys = rows.map((row, index) => ({ index, key: String(row["chave"] ?? "") }));
  const sorted = keys.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  const order = new Map(sorted.map(({ index }, position) => [index, position + 1]));
  return rows.map((row, index) => ({ ...row, ordem: order.get(index) ?? 0 }));
}

/** The monthly routine: a row a facility and indicator, a column a month. Rows are made by the program, so it is protected. */
export function collectionSheet(input: CollectionInput, text: SheetText): SheetSpec {
  const { rows, rowsBefore } = input.collection;
  return tableSheet({
    name: text.sheetNames.collection,
    note: `${text.sheetNotes.collection} ${text.typedColumns}`,
    footer: text.footer,
    schema: collectionTable,
    rows: tableRows(collectionTable, numbered(rows), {
      formulas: collectionFormulas(pickedCells(text.sheetNames.entry)),
    }),
    rowsBefore,
    printTo: "dias",
    widths: {
      ano: 6,
      codigo: 12,
      equipamento: 27,
      indicador: 14,
      nome_indicador: 25,
      ...Object.fromEntries(months.map((month) => [month, 6])),
      observacao: 20,
      aplica: 8,
      faltam: 8,
      desde: 11,
      dias: 6,
    },
    numberFormats: { faltam: "0;-0;;@", desde: "dd/mm/yyyy", dias: "0" },
    wrapped: ["observacao"],
    frozenColumns: 5,
    isProtected: true,
    tabColor: palette.accent,
    validations: (place) => validations(input, place, text),
    conditionalFormats,
  });
}
