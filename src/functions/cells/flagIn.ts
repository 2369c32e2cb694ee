import { plainWord } from "../../dataset/plainWord";
import { JuntosError } from "../../errors";
import { isMissing, shownCell } from "./numberIn";
import type { Rows } from "./rowsOf";

const yes = ["true", "verdadeiro", "sim", "yes", "x", "1"];
const no = ["false", "falso", "nao", "no", "0"];

/**
 * A cell as yes or no: TRUE and FALSE, 1 and 0, sim and não; null = missing.
 *
 * @throws JuntosError "wrong-type" for anything else.
 */
export function flagIn(cell: unknown, argument: string): boolean | null {
  if (isMissing(cell)) return null;
  const word = plainWord(shownCell(cell));
  if (yes.includes(word)) return true;
  if (no.includes(word)) return false;
  throw new JuntosError("wrong-type", { argument, value: shownCell(cell) });
}

/**
 * A range's cells as yes or no; null = missing.
 *
 * @throws JuntosError "wrong-type"
 */
export function flagsIn<Name extends string>(rows: Rows<Name>, name: Name): (boolean | null)[] {
  return (rows.cells[name] ?? []).map((cell) => flagIn(cell, name));
}

/** Whether a word, in plain letters, is a yes or a no. */
export function isFlagWord(word: string): boolean {
  return yes.includes(word) || no.includes(word);
}
