import type { CallingBook } from "../customFunctions/customFunctionCalls";
import { quotedSheet, zoneAddress } from "./address";
import type { Book } from "./book";
import { sheetName } from "./sheets";

/** What calls of custom functions ask of the workbook that they are made in. */
export function callingBook(book: Book): CallingBook {
  return {
    references(at) {
      const { getters } = book.model;
      const cell = getters.getCell(at);
      return {
        ranges: cell?.isFormula ? cell.compiledFormula.rangeDependencies : [],
        lastCell: (sheetId) => ({
          row: getters.getNumberRows(sheetId) - 1,
          column: getters.getNumberCols(sheetId) - 1,
        }),
      };
    },
    isFormula: (cellId) => isFormula(book, cellId),
    address: ({ sheetId, zone }) => `${quotedSheet(sheetName(book, sheetId))}!${zoneAddress(zone)}`,
  };
}

function isFormula(book: Book, cellId: number): boolean {
  try {
    return book.model.getters.getCellById(cellId)?.isFormula ?? false;
  } catch {
    // The engine throws for a cell that is gone.
    return false;
  }
}
