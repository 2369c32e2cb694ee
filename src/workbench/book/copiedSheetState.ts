import { renamedSheetFormula } from "../formulas/mappedReferences";
import { newId } from "./newId";
import { nameKey } from "./officeState";
import type { OfficeState, SheetState, TableState } from "./officeState";
import { mappedChart } from "./shiftedState";

interface SheetCopy {
  readonly from: string;
  readonly to: string;
  readonly names: { readonly from: string; readonly to: string };
}

/** The state with a copied sheet: its charts look at the copy, its tables get names of their own, as Excel does it. */
export function copiedSheetState(state: OfficeState, { from, to, names }: SheetCopy): OfficeState {
  const source = state.sheets[from];
  if (!source) return state;
  const copy: SheetState = {
    ...source,
    charts: source.charts.map((chart) => ({
      ...mappedChart(chart, (cells) => (cells.sheetId === from ? { ...cells, sheetId: to } : cells)),
      id: newId(),
    })),
    conditionalFormats: source.conditionalFormats.map((format) => ({ ...format, id: newId() })),
  };
  const tables = { ...state.tables };
  for (const table of Object.values(state.tables)) {
    if (table.sheetId !== from) continue;
    const id = String(Math.max(0, ...Object.keys(tables).map(Number)) + 1);
    tables[id] = { ...table, id, sheetId: to, name: freeTableName(table.name, tables, state) };
  }
  const scoped = Object.values(state.names).filter(({ sheetId }) => sheetId === from);
  const copies = scoped.map(
    (name) =>
      [
        nameKey(name.name, to),
        { ...name, sheetId: to, formula: renamedSheetFormula(name.formula, names.from, names.to) },
      ] as const,
  );
  return {
    ...state,
    sheets: { ...state.sheets, [to]: copy },
    tables,
    names: { ...state.names, ...Object.fromEntries(copies) },
  };
}

/** "Tabela1" copied becomes "Tabela13", or the next number that nobody has. */
function freeTableName(name: string, tables: Readonly<Record<string, TableState>>, state: OfficeState): string {
  const taken = new Set(Object.values(tables).map((table) => table.name.toUpperCase()));
  for (let number = Object.keys(tables).length + 1; ; number++) {
    const candidate = `${name}${number}`;
    if (!taken.has(candidate.toUpperCase()) && !state.names[nameKey(candidate, null)]) return candidate;
  }
}
