import type { CellPosition } from "@odoo/o-spreadsheet";
import type { SymbolMeaning } from "../engine/resolveSymbols";
import { formulaTokens } from "../formulas/formulaTokens";
import { engineError, engineSheetName } from "../formulas/dialect";
import { parsedReference, referenceZone } from "../formulas/reference";
import { parsedStructured, symbolStructured } from "../formulas/structuredReference";
import type { Book } from "./book";
import { nameKey } from "./officeState";
import type { NameState } from "./officeState";
import { structuredZone } from "./structuredZone";
import { tableByName } from "./tableLookup";

/** What a word in a formula stands for: a table or part of one, or a name of the workbook or of the sheet. */
export function symbolMeaning(book: Book, symbol: string, at: CellPosition | undefined): SymbolMeaning {
  const structured = symbolStructured(symbol) ?? bareTable(book, symbol);
  if (structured) {
    const cells = structuredZone(book, structured, at && { sheetId: at.sheetId, row: at.row });
    if (!cells) return { error: engineError("#REF!") };
    const isSameEverywhere = !structured.areas.includes("ThisRow");
    return { range: book.range(cells.sheetId, cells.zone), isSameEverywhere };
  }
  const { names } = book.state;
  const name = (at && names[nameKey(symbol, at.sheetId)]) ?? names[nameKey(symbol, null)];
  return name ? nameMeaning(book, name, at) : { error: "#NAME?" };
}

/** What a name stands for. Names are references, parts of tables or constants; others cannot be made here. */
export function nameMeaning(book: Book, name: NameState, at?: CellPosition): NonNullable<SymbolMeaning> {
  const tokens = formulaTokens(name.formula.slice(1)).filter(({ kind }) => kind !== "space");
  const [only, second] = tokens;
  if (!only) return { error: "#NAME?" };
  if (second) return signedNumber(name.formula) ?? { error: "#NAME?" };
  switch (only.kind) {
    case "reference": {
      const reference = parsedReference(only.text);
      const sheetId = reference?.sheet && book.model.getters.getSheetIdByName(engineSheetName(reference.sheet));
      if (!reference || !sheetId) return { error: engineError("#REF!") };
      return {
        range: book.range(sheetId, referenceZone(reference)),
        isSameEverywhere: name.sheetId === null && !isShadowed(book, name),
      };
    }
    case "structured": {
      const cells = structuredZone(book, parsedStructured(only.text), at && { sheetId: at.sheetId, row: at.row });
      if (!cells) return { error: engineError("#REF!") };
      return { range: book.range(cells.sheetId, cells.zone), isSameEverywhere: false };
    }
    case "name": {
      if (/^(true|false)$/i.test(only.text)) return { value: only.text.toUpperCase() === "TRUE" };
      return symbolMeaning(book, only.text, at) ?? { error: "#NAME?" };
    }
    case "number":
      return { value: Number(only.text) };
    case "text":
      return { value: only.text.slice(1, -1).replaceAll('""', '"') };
    default:
      return { error: only.kind === "error" ? engineError(only.text) : "#NAME?" };
  }
}

/** Whether some sheet has a name of its own that reads the same. */
function isShadowed(book: Book, { name }: NameState): boolean {
  const key = `!${name.toUpperCase()}`;
  return Object.keys(book.state.names).some((other) => other !== key && other.endsWith(key));
}

function signedNumber(formula: string): SymbolMeaning {
  const number = Number(formula.slice(1));
  return Number.isNaN(number) ? null : { value: number };
}

function bareTable(book: Book, symbol: string): ReturnType<typeof symbolStructured> {
  const table = tableByName(book, symbol);
  return table ? { table: table.name, areas: [], columns: [] } : null;
}
