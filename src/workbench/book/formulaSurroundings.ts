import { invalidArgument } from "../host/hostError";
import { engineSheetName } from "../formulas/dialect";
import type { FormulaSurroundings } from "../formulas/toEngine";
import type { StructuredReference } from "../formulas/structuredReference";
import type { Book } from "./book";
import { nameKey } from "./officeState";
import { columnPosition, tableAt, tableByName } from "./tableLookup";

/** What a formula in a cell may speak of: sheets, tables, names, functions. */
export function formulaSurroundings(book: Book, sheetId: string, row: number, column: number): FormulaSurroundings {
  return {
    hasSheet: (name) => book.model.getters.getSheetIdByName(engineSheetName(name)) !== undefined,
    resolvedStructured: (reference) => resolvedStructured(book, reference, { sheetId, row, column }),
    knownName: (name) => {
      const { names } = book.state;
      const known = names[nameKey(name, sheetId)] ?? names[nameKey(name, null)] ?? tableByName(book, name);
      return known?.name ?? null;
    },
    customFunction: (name) => {
      const known = book.customFunctions?.functions.get(name);
      if (!known) return null;
      book.hasCustomFormulas = true;
      return { least: known.least, most: known.parameters.length };
    },
  };
}

function resolvedStructured(
  book: Book,
  reference: StructuredReference,
  at: { readonly sheetId: string; readonly row: number; readonly column: number },
): StructuredReference {
  const table =
    reference.table === null ? tableAt(book, at.sheetId, at.row, at.column) : tableByName(book, reference.table);
  if (!table) throw invalidArgument(`no table ${reference.table ?? "here"}`);
  const columns = reference.columns.map((name) => {
    const column = table.columns[columnPosition(table, name)];
    if (!column) throw invalidArgument(`no column ${name} in ${table.name}`);
    return column.name;
  });
  return { ...reference, table: table.name, columns };
}
