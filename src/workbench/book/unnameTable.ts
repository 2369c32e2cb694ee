import type { CellChange } from "../engine/cellBatch";
import { formulaText, formulaTokens } from "../formulas/formulaTokens";
import { parsedStructured } from "../formulas/structuredReference";
import { toEngine } from "../formulas/toEngine";
import { fixedAddress, quotedSheet } from "./address";
import type { Book } from "./book";
import { cellFormula } from "./cellReading";
import { formulaSurroundings } from "./formulaSurroundings";
import type { TableState } from "./officeState";
import { sheetName } from "./sheets";
import { structuredZone } from "./structuredZone";
import { tableAt } from "./tableLookup";
import { applyChanges } from "./writeCells";

/** Spells every formula that speaks of a table with plain addresses, before the table goes and its cells stay. */
export function unnameTable(book: Book, table: TableState): void {
  const { getters } = book.model;
  for (const sheetId of getters.getSheetIds()) {
    const changes: CellChange[] = [];
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const { row, col } = getters.getCellPosition(cell.id);
      const formula = cellFormula(book, sheetId, row, col) ?? "";
      const plain = withAddresses(book, table, formula, { sheetId, row, column: col });
      if (plain === formula) continue;
      changes.push({ row, column: col, formula: toEngine(plain, formulaSurroundings(book, sheetId, row, col)) });
    }
    applyChanges(book, sheetId, changes);
  }
  for (const [key, name] of Object.entries(book.state.names)) {
    const formula = withAddresses(book, table, name.formula, { sheetId: "", row: 0, column: 0 });
    if (formula !== name.formula) book.set(["names", key], { ...name, formula }, true);
  }
}

interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function withAddresses(book: Book, table: TableState, formula: string, at: FormulaPlace): string {
  const tokens = formulaTokens(formula).map((token) => {
    const isBare = token.kind === "name" && token.text.toUpperCase() === table.name.toUpperCase();
    if (token.kind !== "structured" && !isBare) return token;
    const written = isBare ? { table: token.text, areas: [], columns: [] } : parsedStructured(token.text);
    const named = written.table ?? tableAt(book, at.sheetId, at.row, at.column)?.name ?? "";
    const isOwn = named.toUpperCase() === table.name.toUpperCase();
    const cells = isOwn ? structuredZone(book, { ...written, table: table.name }, at) : null;
    if (!cells) return isOwn ? { ...token, text: "#REF!" } : token;
    const prefix = cells.sheetId === at.sheetId ? "" : `${quotedSheet(sheetName(book, cells.sheetId))}!`;
    return { ...token, text: prefix + fixedAddress(cells.zone) };
  });
  return formulaText(tokens);
}
