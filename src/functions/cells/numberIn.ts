import { JuntosError } from "../../errors";

/**
 * The number in a cell or argument; null where it is empty, omitted, or #N/A, which our own functions answer for what
 * is missing. A text of spaces is empty.
 *
 * @throws JuntosError "wrong-type" for texts, TRUE and FALSE, and other errors: what they mean is not for us to guess.
 */
export function numberIn(cell: unknown, argument: string): number | null {
  if (typeof cell === "number") return cell;
  if (isMissing(cell)) return null;
  throw new JuntosError("wrong-type", { argument, value: shownCell(cell) });
}

/** Whether a cell says nothing: empty, omitted, a text of spaces, or #N/A. */
export function isMissing(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" ? cell.trim() === "" : errorCode(cell) === "#N/A";
}

/**
 * The number of an argument that is one number; `otherwise` where it is omitted.
 *
 * @throws JuntosError "wrong-type"
 */
export function numberOr<Otherwise>(cell: unknown, argument: string, otherwise: Otherwise): number | Otherwise {
  return numberIn(cell, argument) ?? otherwise;
}

/**
 * The number of an argument that has to be there.
 *
 * @throws JuntosError "no-data" where it is missing, "wrong-type"
 */
export function requiredNumber(cell: unknown, argument: string): number {
  const number = numberIn(cell, argument);
  if (number === null) throw new JuntosError("no-data", { argument });
  return number;
}

/** A cell as a sentence quotes it. */
export function shownCell(cell: unknown): string {
  return errorCode(cell) ?? String(cell);
}

/** "#DIV/0!" of an error cell, which arrives as an object. */
function errorCode(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null || !("code" in cell)) return null;
  return typeof cell.code === "string" ? cell.code : null;
}
