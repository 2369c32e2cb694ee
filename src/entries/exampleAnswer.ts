import { answer } from "../functions/cells/answer";
import type { FunctionId } from "../functions/functionIds";
import { functionTable } from "../functions/functionTable";
import { exampleCells, exampleRanges } from "../sheets/example/exampleData";
import { addressOf, examples, type Example, type ExampleArgument } from "../sheets/example/examples";
import { functionTexts } from "../text/functionText";
import type { Language } from "../text/text";

/** An error as a cell shows it, where there is no Excel. */
class ShownError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** What an example's cells show, calculated by the declared function over the example sheet's own cells. */
export async function exampleAnswer(example: Example, language: Language): Promise<unknown[][]> {
  const declared = functionTable[example.name as FunctionId];
  const given = await Promise.all(example.args.map((argument) => argumentCells(argument, language)));
  const args = Array.from({ length: declared.length - 1 }, (_, index) => given[index] ?? null);
  const invocation = { parameterAddresses: example.args.map(addressIn) };
  const rows = await answer(declared, [...args, invocation], { CellError: ShownError, language });
  return rows.map((row) => row.map((cell) => (cell instanceof ShownError ? cell.code : cell)));
}

function addressIn(argument: ExampleArgument): string {
  return typeof argument === "object" && argument !== null && !("word" in argument) ? addressOf(argument) : "";
}

async function argumentCells(argument: ExampleArgument, language: Language): Promise<unknown> {
  if (argument === null || typeof argument === "number") return argument;
  if ("word" in argument) return functionTexts[language].words[argument.word];
  if ("range" in argument) {
    const cells = exampleCells(exampleRanges[argument.range], language);
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  }
  const shown = examples.find(({ key }) => key === argument.shownBy);
  if (!shown) throw new RangeError(`No example ${argument.shownBy}`);
  return exampleAnswer(shown, language);
}
