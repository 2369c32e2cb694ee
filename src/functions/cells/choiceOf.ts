import type { Direction } from "../../dataset/indicator";
import { plainWord } from "../../dataset/plainWord";
import { JuntosError } from "../../errors";
import { functionTexts, type FunctionWord } from "../../text/functionText";
import { isMissing, shownCell } from "./numberIn";

const languages = Object.values(functionTexts);

/**
 * The choice that an argument names, in Portuguese or English, whatever the case and accents; `otherwise` where it is
 * omitted.
 *
 * @throws JuntosError "unknown-word" with the choices, whose words errors show in the person's language.
 */
export function choiceOf<Choice extends FunctionWord>(
  cell: unknown,
  argument: string,
  choices: readonly Choice[],
  otherwise: NoInfer<Choice>,
): Choice {
  if (isMissing(cell)) return otherwise;
  const typed = plainWord(shownCell(cell));
  const found = choices.find((choice) => wordsFor(choice).includes(typed));
  if (found !== undefined) return found;
  throw new JuntosError("unknown-word", { argument, word: shownCell(cell), allowed: choices });
}

/**
 * Which way is better: maior, higher or 1; menor, lower or −1. Higher where it is omitted.
 *
 * @throws JuntosError "unknown-word"
 */
export function directionOf(cell: unknown, argument = "direction"): Direction {
  if (cell === 1) return "higher";
  if (cell === -1) return "lower";
  const typed = typeof cell === "string" ? { "1": "higher", "-1": "lower" }[cell.trim()] : undefined;
  return choiceOf(typed ?? cell, argument, ["higher", "lower"], "higher");
}

/** How a choice may be written. */
function wordsFor(choice: FunctionWord): readonly string[] {
  return [choice, ...languages.map(({ words }) => words[choice])].map(plainWord);
}
