import { functionTexts } from "../../text/functionText";
import { addressOf, type Example, type ExampleArgument } from "./examples";

type Language = keyof typeof functionTexts;

/** How a formula is written: as Excel takes it from a program, or as a Brazilian types it. */
interface Notation {
  readonly separator: string;
  readonly decimal: string;
}

const programs: Notation = { separator: ",", decimal: "." };
const brazilian: Notation = { separator: ";", decimal: "," };

/** The formula of an example for the cell: commas and points, words of the language. */
export function exampleFormula(example: Example, language: Language): string {
  return written(example, language, programs);
}

/** The same as a person reads and types it: in Portuguese with semicolons and decimal commas. */
export function typedFormula(example: Example, language: Language): string {
  return written(example, language, language === "pt" ? brazilian : programs);
}

function written({ name, args }: Example, language: Language, notation: Notation): string {
  const shown = args.map((argument) => writtenArgument(argument, language, notation));
  return `=JUNTOS.${name}(${shown.join(notation.separator)})`;
}

function writtenArgument(argument: ExampleArgument, language: Language, { decimal }: Notation): string {
  if (argument === null) return "";
  if (typeof argument === "number") return String(argument).replace(".", decimal);
  return "word" in argument ? `"${functionTexts[language].words[argument.word]}"` : addressOf(argument);
}
