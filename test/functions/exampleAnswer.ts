import { exampleCells, exampleRanges } from "../../src/sheets/example/exampleData";
import { addressOf, examples, type Example, type ExampleArgument } from "../../src/sheets/example/examples";
import { functionTexts } from "../../src/text/functionText";
import type { FunctionId } from "../../src/functions/functionIds";
import type { Language } from "../../src/text/text";
import { called } from "./called";

/** What an example's cells show, calculated by the declared functions over the example sheet's own cells. */
export async function exampleAnswer(example: Example, language: Language): Promise<unknown[][]> {
  const args = await Promise.all(example.args.map((argument) => argumentCells(argument, language)));
  const addresses = example.args.map((argument) =>
    typeof argument === "object" && argument !== null && !("word" in argument) ? addressOf(argument) : "",
  );
  const shown = await called(example.name as FunctionId, args, { language, addresses });
  return Array.isArray(shown) ? (shown as unknown[][]) : [[shown]];
}

async function argumentCells(argument: ExampleArgument, language: Language): Promise<unknown> {
  if (argument === null || typeof argument === "number") return argument;
  if ("word" in argument) return functionTexts[language].words[argument.word];
  if ("shownBy" in argument)
    return exampleAnswer(
      examples.find(({ key }) => key === argument.shownBy)!,
      language,
    );
  const cells = exampleCells(exampleRanges[argument.range], language);
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}
