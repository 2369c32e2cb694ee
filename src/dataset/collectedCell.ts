import type { Indicator } from "./indicator";
import type { CellValue } from "./rows";
import { storedNotDue, storedNotSent } from "./storedWords";

/** What a month's cell of Coleta says. `wrong` is neither a value that the indicator allows nor a word that is known. */
export type CollectedCell = "value" | "notDue" | "missing" | "wrong";

/** Why a cell is wrong: text where a number belongs, a number outside the range, a word that is not on the list. */
export type WrongCell = "text" | "range" | "choice";

/** What an indicator allows to be typed. */
export type CellRule = Pick<Indicator, "minimum" | "maximum" | "choices">;

/** The words of a list indicator: "sim; não" → ["sim", "não"]. Empty = numbers are typed. */
export function choicesOf({ choices }: Pick<Indicator, "choices">): readonly string[] {
  return choices
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function plain(value: CellValue): string {
  return String(value).trim().toLowerCase();
}

/** Whether the cell says that nothing was sent: it is empty, or somebody wrote so. Never 0. */
export function isMissing(value: CellValue): boolean {
  const word = plain(value);
  return word === "" || storedNotSent.some((known) => known === word);
}

/** Why a cell cannot be taken as it is; null = it can. */
export function wrongCell(value: CellValue, rule: CellRule): WrongCell | null {
  if (isMissing(value) || plain(value) === storedNotDue) return null;
  const choices = choicesOf(rule);
  if (choices.length > 0) return choices.some((word) => plain(word) === plain(value)) ? null : "choice";
  if (typeof value !== "number") return "text";
  const { minimum, maximum } = rule;
  return (minimum !== null && value < minimum) || (maximum !== null && value > maximum) ? "range" : null;
}

/** What a cell says, by the rule of its indicator. */
export function collectedCell(value: CellValue, rule: CellRule): CollectedCell {
  if (isMissing(value)) return "missing";
  if (plain(value) === storedNotDue) return "notDue";
  return wrongCell(value, rule) === null ? "value" : "wrong";
}
