import { isRefusal, type Refusal } from "../../analysis/element";
import { isJuntosError, JuntosError, type ErrorCode } from "../../errors";
import { errorSentence, type ErrorWords } from "../../text/errorSentence";
import { functionTexts, type FunctionText, type FunctionWord } from "../../text/functionText";
import { texts, type Language } from "../../text/text";
import { withBlanks, withoutEmptyTails, type FindBlanks, type PlacedArguments } from "./blankCells";
import type { Cell, Cells, DeclaredFunction } from "./cell";
import { formulaLanguage } from "./formulaLanguage";

/** What Excel shows as an error, with its sentence. */
export interface CellError {
  readonly code: string;
  readonly message?: string | undefined;
}

/** What a call needs from the page it runs in; entries/ chooses it. */
export interface Surroundings {
  /** CustomFunctions.Error of the page's library, which knows its errors by their class. */
  readonly CellError: new (code: string, message?: string) => CellError;
  /** The person's language: Excel's. */
  readonly language: Language;
  /** Looks empty cells up; without it every 0 is a 0. */
  readonly findBlanks?: FindBlanks;
}

/** What a cell shows for each code that a function can refuse with; any other is #VALUE!. */
const cellErrors: Partial<Record<ErrorCode, "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!">> = {
  "no-data": "#N/A",
  "too-few-values": "#N/A",
  "too-few-events": "#N/A",
  "target-never-reached": "#N/A",
  "target-too-far": "#N/A",
  "zero-denominator": "#DIV/0!",
  "no-variation": "#DIV/0!",
  "out-of-domain": "#NUM!",
  // Excel did not answer: there may be a value, but it is not available.
  "excel-busy": "#N/A",
  "excel-silent": "#N/A",
  "excel-session-lost": "#N/A",
};

/**
 * Calls a declared function as Excel does and gives what the cells show: (1) empty cells become null and whole columns
 * lose their empty tail; (2) the function is called; (3) its words are put into the formula's language, and what is
 * missing or refuses into the cells' errors. An answer of one row that is nothing but errors is thrown.
 *
 * @param args the arguments by position and, as Microsoft's runtime hands it over, the invocation last
 * @throws CustomFunctions.Error with a sentence in the person's language.
 */
export async function answer(
  declared: DeclaredFunction,
  args: readonly unknown[],
  surroundings: Surroundings,
): Promise<unknown[][]> {
  const voice = new Voice(surroundings, args);
  try {
    const placed = placedArguments(args);
    const known = surroundings.findBlanks ? await withBlanks(placed, surroundings.findBlanks) : placed.args;
    const cells = declared(...withoutEmptyTails({ ...placed, args: known })) as Cells;
    return voice.shown(cells);
  } catch (thrown) {
    throw voice.error(thrown);
  }
}

function placedArguments(args: readonly unknown[]): PlacedArguments {
  const invocation = args.at(-1) as CustomFunctions.Invocation | undefined;
  return { args: args.slice(0, -1), addresses: invocation?.parameterAddresses ?? [] };
}

/** Cells and errors in words: those of the cells in the formula's language, those of errors in the person's. */
class Voice {
  readonly #words: FunctionText["words"];
  readonly #errors: ErrorWords;
  readonly #own: FunctionText;
  readonly #CellError: Surroundings["CellError"];

  constructor({ CellError, language }: Surroundings, args: readonly unknown[]) {
    this.#words = functionTexts[formulaLanguage(args, language)].words;
    this.#errors = texts[language].errors;
    this.#own = functionTexts[language];
    this.#CellError = CellError;
  }

  shown(cells: Cells): unknown[][] {
    const shown = cells.map((row) => row.map((cell) => this.#cell(cell)));
    const [line = []] = shown;
    if (shown.length === 1 && line.length > 0 && line.every((cell) => cell instanceof this.#CellError)) throw line[0];
    return shown;
  }

  /** The error that the cell shows for whatever was thrown; a fault of ours keeps its own words. */
  error(thrown: unknown): CellError {
    if (thrown instanceof this.#CellError) return thrown;
    if (!isJuntosError(thrown)) return this.#error("#VALUE!", String(thrown));
    return this.#error(cellErrors[thrown.code] ?? "#VALUE!", errorSentence(this.#errors, this.#inWords(thrown)));
  }

  #cell(cell: Cell): unknown {
    if (cell === null) return this.#error("#N/A", this.#own.missing);
    // A cell knows no negative zero.
    if (typeof cell === "number") return cell + 0;
    if (typeof cell !== "object") return cell;
    return isRefusal(cell) ? this.error(errorOf(cell)) : this.#words[cell.word];
  }

  /** The choices of an argument as the person would write them. */
  #inWords(error: JuntosError): JuntosError {
    if (error.code !== "unknown-word") return error;
    const facts = error.facts as JuntosError<"unknown-word">["facts"];
    const allowed = facts.allowed.map((choice) => this.#own.words[choice as FunctionWord]);
    return new JuntosError("unknown-word", { ...facts, allowed });
  }

  #error(code: string, sentence: string): CellError {
    return new this.#CellError(code, sentence);
  }
}

function errorOf(refusal: Refusal): JuntosError {
  return new JuntosError(refusal.code, refusal.facts);
}
