import type { CellChange } from "../engine/cellBatch";
import { formulaText, formulaTokens } from "../formulas/formulaTokens";
import { parsedStructured, structuredSymbol, structuredText, symbolStructured } from "../formulas/structuredReference";
import type { StructuredReference } from "../formulas/structuredReference";
import type { Book } from "./book";
import { applyChanges, compiled } from "./writeCells";

/** How a structured reference is to be spelled from now on. */
export type Respelling = (reference: StructuredReference) => StructuredReference;

/** Spells every structured reference of the workbook anew: after a table or one of its columns got another name. */
export function respellTables(book: Book, respelling: Respelling): void {
  const { getters } = book.model;
  for (const sheetId of getters.getSheetIds()) {
    const changes: CellChange[] = [];
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula || cell.compiledFormula.isBadExpression) continue;
      const { symbols } = cell.compiledFormula;
      const spelled = symbols.map((symbol) => respelledSymbol(book, symbol, respelling));
      if (spelled.every((symbol, index) => symbol === symbols[index])) continue;
      const { row, col } = getters.getCellPosition(cell.id);
      const text = symbolsReplaced(engineText(book, cell.compiledFormula), symbols, spelled);
      changes.push({ row, column: col, formula: compiled(book, sheetId, text) });
    }
    applyChanges(book, sheetId, changes);
  }
  respellTexts(book, respelling);
}

function respelledSymbol(book: Book, symbol: string, respelling: Respelling): string {
  const structured = symbolStructured(symbol);
  if (structured) return structuredSymbol(respelling(structured));
  const isTable = Object.values(book.state.tables).some(({ name }) => name.toUpperCase() === symbol.toUpperCase());
  return isTable ? (respelling({ table: symbol, areas: [], columns: [] }).table ?? symbol) : symbol;
}

interface SymbolToken {
  readonly type: string;
  readonly value: string;
}

function engineText(book: Book, formula: object): SymbolToken[] {
  return (formula as { getTokens(getters: unknown): SymbolToken[] }).getTokens(book.model.getters);
}

function symbolsReplaced(tokens: readonly SymbolToken[], from: readonly string[], to: readonly string[]): string {
  return tokens
    .map(({ type, value }) => (type === "SYMBOL" && from.includes(value) ? (to[from.indexOf(value)] ?? value) : value))
    .join("");
}

/** Formulas outside cells: names and calculated columns. */
function respellTexts(book: Book, respelling: Respelling): void {
  for (const [key, name] of Object.entries(book.state.names)) {
    const formula = respelledText(name.formula, null, respelling);
    if (formula !== name.formula) book.set(["names", key], { ...name, formula }, true);
  }
  for (const [id, table] of Object.entries(book.state.tables)) {
    const columns = table.columns.map((column) =>
      column.calculatedFormula === undefined
        ? column
        : { ...column, calculatedFormula: respelledText(column.calculatedFormula, table.name, respelling) },
    );
    if (columns.some((column, index) => column !== table.columns[index]))
      book.set(["tables", id], { ...table, columns });
  }
}

function respelledText(formula: string, home: string | null, respelling: Respelling): string {
  const tokens = formulaTokens(formula).map((token) => {
    if (token.kind !== "structured") return token;
    const written = parsedStructured(token.text);
    const reference = respelling({ ...written, table: written.table ?? home });
    return { ...token, text: structuredText(reference, written.table === null) };
  });
  return formulaText(tokens);
}
