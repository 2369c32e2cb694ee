import { choicesOf } from "../../dataset/collectedCell";
import { formTable } from "../../dataset/formTables";
import { storedNotDue } from "../../dataset/storedWords";
import { months } from "../../dataset/tables";
import type { SheetText } from "../../text/sheetText";
import { fill } from "../formula";
import { palette } from "../palette";
import type { CellContent, ConditionalFormat, SheetSpec, StyledRange, Validation } from "../sheetSpec";
import { firstTableRow, tableSheet, type TablePlace } from "../tableSheet";
import { cellRuleText, cellValidation, type RuleCells, wrongCellFormat } from "./cellRule";
import type { CollectionForm, FormRow } from "./collectionForms";
import { personalNumberFormat, personalNumberValidation } from "./personalNumberRule";

function content(value: string | number | boolean): CellContent {
  return value === "" ? null : value;
}

function cells({ key, indicator, months: values, remark }: FormRow, text: SheetText): CellContent[] {
  const choices = choicesOf(indicator);
  return [
    indicator.name || indicator.id,
    cellRuleText(indicator, text),
    ...values.map(content),
    content(remark),
    key,
    indicator.minimum,
    indicator.maximum,
    choices.length === 0 ? null : `;${choices.join(";")};`,
  ];
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

function monthRange(place: TablePlace, first: number, last = first): string {
  return `${place.letters("jan")}${first}:${place.letters("dez")}${last}`;
}

function validations(form: CollectionForm, place: TablePlace, text: SheetText): Validation[] {
  const monthly = form.rows.map(({ indicator }, index) => {
    const row = firstTableRow + index;
    return cellValidation(monthRange(place, row), indicator, ruleCells(place, row), text);
  });
  const remark = place.letters("observacao");
  const range = `${remark}${firstTableRow}:${remark}${firstTableRow + form.rows.length - 1}`;
  return [...monthly, personalNumberValidation(range, `${remark}${firstTableRow}`, text)];
}

/** Months that are not due stay shut; the column as a whole is open. */
function shutCells(form: CollectionForm): StyledRange[] {
  const first = formTable.columns.findIndex(({ name }) => name === months[0]);
  return form.rows.flatMap((row, down) =>
    row.months.flatMap((value, month): StyledRange[] => {
      if (value !== storedNotDue) return [];
      const letters = String.fromCharCode(65 + first + month);
      return [{ range: `${letters}${firstTableRow + down}`, style: { locked: true } }];
    }),
  );
}

function instructions(form: CollectionForm, text: SheetText): CellContent[][] {
  const { how, steps } = text.collection.form;
  const days = [...new Set(form.rows.map(({ indicator }) => indicator.dueDay ?? 10))];
  return [[how], ...steps.map((step) => [`• ${fill(step, { day: days.join(" / ") })}`])];
}

function conditionalFormats(form: CollectionForm, place: TablePlace): ConditionalFormat[] {
  const last = firstTableRow + form.rows.length - 1;
  const range = monthRange(place, firstTableRow, last);
  const at = ruleCells(place, firstTableRow);
  const remark = place.letters("observacao");
  return [
    wrongCellFormat(range, at),
    { range, formula: `=${at.cell}="${storedNotDue}"`, style: { color: palette.rule, fill: palette.band } },
    { range, formula: `=${at.cell}=""`, style: { fill: palette.input } },
    personalNumberFormat(`${remark}${firstTableRow}:${remark}${last}`, `${remark}${firstTableRow}`),
  ];
}

function formTableSheet(form: CollectionForm, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.collection.form.sheets.typed,
    note: "",
    footer: text.footer,
    schema: formTable,
    rows: form.rows.map((row) => cells(row, text)),
    rowsBefore: 0,
    printTo: "observacao",
    widths: {
      nome_indicador: 26,
      aceita: 22,
      ...Object.fromEntries(months.map((month) => [month, 7])),
      observacao: 30,
      chave: 12,
      minimo: 8,
      maximo: 8,
      opcoes: 8,
    },
    wrapped: ["nome_indicador", "aceita", "observacao"],
    frozenColumns: 1,
    isProtected: true,
    tabColor: palette.accent,
    validations: (place) => validations(form, place, text),
    conditionalFormats: (place) => conditionalFormats(form, place),
  });
}

/** The sheet that a facility types in: its own rows and nothing else. */
export function formSheet(form: CollectionForm, text: SheetText): SheetSpec {
  const { form: words } = text.collection;
  const { facility } = form;
  const below = firstTableRow + form.rows.length + 1;
  const spec = formTableSheet(form, text);
  const name = facility.name || facility.displayName || facility.code;
  const title = fill(words.title, { facility: name, cycle: form.cycle });
  const day = form.issuedAt.slice(0, 10).split("-").reverse().join("/");
  const note = fill(words.note, { municipality: form.municipality, code: facility.code, area: facility.area, day });
  const rows = form.rows.map((_, index) => firstTableRow + index);
  return {
    ...spec,
    cells: [
      { at: "A1", rows: [[title], [note]] },
      { at: `A${below}`, rows: instructions(form, text) },
    ],
    rowHeights: [
      ...spec.rowHeights.filter(({ rows: each }) => Number(each.split(":")[0]) < firstTableRow),
      ...rows.map((row) => ({ rows: `${row}:${row}`, height: 32 })),
    ],
    styles: [
      ...spec.styles,
      ...shutCells(form),
      { range: `C${firstTableRow}:N${firstTableRow + rows.length - 1}`, style: { horizontal: "center", indent: 0 } },
      { range: "C4:N4", style: { horizontal: "center", indent: 0 } },
      { range: `B${firstTableRow}:B${firstTableRow + rows.length - 1}`, style: { fontSize: 9, color: palette.soft } },
      { range: `A${below}`, style: { bold: true, color: palette.accent } },
    ],
  };
}
