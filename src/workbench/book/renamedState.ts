import { mappedReferences, renamedSheetFormula, isSameSheet } from "../formulas/mappedReferences";
import type { OfficeState, SheetState } from "./officeState";
import { mappedChart, mappedTexts } from "./shiftedState";

/** Formulas outside cells, after a sheet got another name. */
export function renamedInState(state: OfficeState, names: { readonly from: string; readonly to: string }): OfficeState {
  return withFormulas(state, (formula) => renamedSheetFormula(formula, names.from, names.to));
}

/** The state once a sheet is gone: what looked at it reads #REF!. */
export function withoutSheet(state: OfficeState, sheetId: string, nameOf: (sheetId: string) => string): OfficeState {
  const gone = nameOf(sheetId);
  const { [sheetId]: _removed, ...rest } = state.sheets;
  const sheets = Object.fromEntries(Object.entries(rest).map(([id, sheet]) => [id, chartsWithout(sheet, sheetId)]));
  const tables = Object.fromEntries(Object.entries(state.tables).filter(([, table]) => table.sheetId !== sheetId));
  const names = Object.fromEntries(Object.entries(state.names).filter(([, name]) => name.sheetId !== sheetId));
  return withFormulas({ ...state, sheets, tables, names }, (formula) =>
    mappedReferences(formula, (reference) =>
      reference.sheet !== null && isSameSheet(reference.sheet, gone) ? null : reference,
    ),
  );
}

function chartsWithout(sheet: SheetState, sheetId: string): SheetState {
  if (sheet.charts.length === 0) return sheet;
  const charts = sheet.charts.map((chart) => mappedChart(chart, (cells) => (cells.sheetId === sheetId ? null : cells)));
  return { ...sheet, charts };
}

function withFormulas(state: OfficeState, map: (formula: string) => string): OfficeState {
  const sheets = Object.entries(state.sheets).map(([id, sheet]) => [id, sheetWithFormulas(sheet, map)] as const);
  const names = Object.entries(state.names).map(
    ([key, name]) => [key, { ...name, formula: map(name.formula) }] as const,
  );
  return { ...state, sheets: Object.fromEntries(sheets), names: Object.fromEntries(names) };
}

function sheetWithFormulas(sheet: SheetState, map: (formula: string) => string): SheetState {
  if (!speaksOfSheets(sheet)) return sheet;
  return {
    ...sheet,
    validations: sheet.validations.map((validation) => ({ ...validation, rule: mappedTexts(validation.rule, map) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, formula: map(format.formula) })),
  };
}

const known = new WeakMap<SheetState, boolean>();

/** Whether a formula of the sheet's validations or conditional formats names a sheet. Most do not, and there may be hundreds. */
function speaksOfSheets(sheet: SheetState): boolean {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const speaks =
    sheet.conditionalFormats.some(({ formula }) => formula.includes("!")) ||
    sheet.validations.some(({ rule }) => JSON.stringify(rule).includes("!"));
  known.set(sheet, speaks);
  return speaks;
}
