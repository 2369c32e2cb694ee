import { answer } from "../../src/functions/cells/answer";
import type { FindBlanks } from "../../src/functions/cells/blankCells";
import type { FunctionId } from "../../src/functions/functionIds";
import { functionTable } from "../../src/functions/functionTable";
import type { Language } from "../../src/text/text";

/** What Microsoft's runtime hands back for a cell in error; test/entries calls the real one. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export interface CallOptions {
  readonly language?: Language;
  /** Where the arguments stand; without it they are computed. */
  readonly addresses?: readonly string[];
  readonly findBlanks?: FindBlanks;
}

/** A JUNTOS.* function as its cells show it: rows of values, with errors as their codes; one cell as itself. */
export async function called(id: FunctionId, args: readonly unknown[], options: CallOptions = {}): Promise<unknown> {
  try {
    return alone((await answered(id, args, options)).map((row) => row.map(shown)));
  } catch (thrown) {
    return shown(thrown);
  }
}

/** The sentence of the error that a call ends in; empty where it does not. */
export async function sentenceOf(id: FunctionId, args: readonly unknown[], options: CallOptions = {}): Promise<string> {
  try {
    await answered(id, args, options);
    return "";
  } catch (thrown) {
    return (thrown as CellError).message;
  }
}

/** A column of cells. */
export function column(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

function answered(id: FunctionId, args: readonly unknown[], options: CallOptions): Promise<unknown[][]> {
  const { language = "en", addresses, findBlanks } = options;
  const declared = functionTable[id];
  const padded = Array.from({ length: declared.length - 1 }, (_, index) => args[index] ?? null);
  const invocation = { ...(addresses && { parameterAddresses: addresses }) };
  return answer(declared, [...padded, invocation], { CellError, language, ...(findBlanks && { findBlanks }) });
}

function shown(cell: unknown): unknown {
  if (cell instanceof CellError) return cell.code;
  if (cell instanceof Error) throw cell;
  return cell;
}

function alone(rows: unknown[][]): unknown {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
