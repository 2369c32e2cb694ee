import { plainWord } from "../../dataset/plainWord";
import { functionTexts } from "../../text/functionText";

type Language = keyof typeof functionTexts;

const wordsOf = (language: Language) => new Set(Object.values(functionTexts[language].words).map(plainWord));
const words = { pt: wordsOf("pt"), en: wordsOf("en") };

/**
 * The language that a formula answers in: that of its own words. A formula with "maior" says "melhorou" on every
 * machine, so that whoever compares with it can rely on it; without a word of one language alone, `otherwise`.
 */
export function formulaLanguage(args: readonly unknown[], otherwise: Language): Language {
  const typed = args.filter((arg) => typeof arg === "string").map(plainWord);
  if (typed.some((one) => words.pt.has(one) && !words.en.has(one))) return "pt";
  if (typed.some((one) => words.en.has(one) && !words.pt.has(one))) return "en";
  return otherwise;
}
