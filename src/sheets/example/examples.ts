import type { FunctionWord } from "../../text/functionText";
import type { ExampleLabel } from "../../text/exampleText";
import { exampleRanges, firstCountRow, firstScoreRow, SCHOOLS, type ExampleRangeName } from "./exampleData";

/** What stands in the place of one argument; null = omitted. */
export type ExampleArgument =
  | { readonly range: ExampleRangeName }
  | { readonly word: FunctionWord }
  /** What another example shows. */
  | { readonly shownBy: string }
  | number
  | null;

/** One formula at work. */
export interface Example {
  readonly key: string;
  /** The name behind JUNTOS. */
  readonly name: string;
  readonly args: readonly ExampleArgument[];
  /** What the answer's columns are called. */
  readonly labels: readonly ExampleLabel[];
  /** Number format of each of them. */
  readonly formats: readonly string[];
}

const of = (range: ExampleRangeName) => ({ range });
const says = (word: FunctionWord) => ({ word });
const [higher, lower] = [says("higher"), says("lower")];
const [before, after] = [of("ideb2021"), of("ideb2023")];

function example(
  key: string,
  args: readonly ExampleArgument[],
  labels: readonly ExampleLabel[],
  formats: readonly string[],
): Example {
  return { key, name: key.split(" ")[0] ?? key, args, labels, formats };
}

/** One answer per school, beside the scores. */
export const scoreExamples: readonly Example[] = [
  example("PRIORITY", [after, higher], ["priority"], ["General"]),
  example("PRIORITY gap", [after, higher, null, null, null, says("gap")], ["gap"], ["0.00"]),
  example("RANK", [after, higher], ["place"], ["0"]),
  example("VARIATION", [before, after], ["difference"], ["+0.0;-0.0;0.0"]),
  example("VARIATION status", [before, after, says("status"), higher], ["status"], ["General"]),
  example("SHRINK", [after, of("standardError")], ["shrunken"], ["0.00"]),
];

/** One answer per school, beside the counts. */
export const countExamples: readonly Example[] = [
  example("RATE", [of("dropouts"), of("pupils"), 100], ["rate"], ["0.0"]),
  example("SMOOTH", [of("dropouts"), of("pupils"), 100], ["smoothed"], ["0.0"]),
  example("CERTAINTY", [of("dropouts"), of("pupils"), lower], ["certainty"], ["0%"]),
  example("FUNNEL", [of("dropouts"), of("pupils"), says("proportion"), says("label")], ["label"], ["General"]),
  example(
    "PRIORITY reason",
    [of("dropouts"), lower, null, of("pupils"), says("probable"), says("reason")],
    ["reason"],
    ["General"],
  ),
  example("COMPOSITE", [of("povertyAndScore"), of("directions")], ["score"], ["0.00"]),
];

/** Answers of one line. */
export const lineExamples: readonly Example[] = [
  example("AVERAGE", [after, of("enrolment"), says("weighted")], ["average"], ["0.00"]),
  example(
    "IMPROVED",
    [before, after, higher, of("chosen"), 0.7],
    ["improved", "of", "share", "low", "high", "expected"],
    ["0", "0", "0%", "0%", "0%", "0%"],
  ),
  example("INTERVAL", [14, 17, says("proportion")], ["low", "high"], ["0%", "0%"]),
  example(
    "COMPARE",
    [14, 17, 13, 22, says("difference")],
    ["difference", "low", "high", "p", "says"],
    ["0%", "0%", "0%", "0.00", "General"],
  ),
  example("RTM", [before, 0.7, higher], ["change", "expected"], ["0.00", "0%"]),
  example(
    "DID",
    [before, after, of("chosen"), says("ancova")],
    ["effect", "low", "high", "p", "chance"],
    ["0.00", "0.00", "0.00", "0.00", "0.00"],
  ),
  example("PERSISTENCE", [of("chosen"), { shownBy: "PRIORITY" }], ["kept", "expected", "kappa"], ["0%", "0%", "0.00"]),
  example("DSR", [of("deaths"), of("people"), of("cityPeople")], ["rate", "low", "high"], ["0.0", "0.0", "0.0"]),
  example(
    "SMR",
    [of("deaths"), of("people"), of("cityDeaths"), of("cityPeople")],
    ["observed", "expectedEvents", "ratio", "low", "high"],
    ["0", "0.0", "0", "0", "0"],
  ),
  example(
    "TREND",
    [of("yearly"), of("yearlyLow"), of("yearlyHigh"), says("recent"), lower],
    ["says", "slope", "p"],
    ["General", "0.00", "0.00"],
  ),
  example("TARGET", [62.1, 40, 2017, 2027, 2024, says("linear")], ["target"], ["0.0"]),
  example("PROJECTION", [of("year"), of("yearly"), 40, lower], ["year"], ["0.0"]),
  example(
    "XMR",
    [of("attendance"), says("limits")],
    ["mean", "low", "high", "movingRange", "note"],
    ["0.0", "0.0", "0.0", "0.0", "General"],
  ),
  example("XMR icon", [of("attendance"), says("icon"), higher], ["says"], ["General"]),
  example(
    "RUNS",
    [of("attendance")],
    ["says", "longest", "longestMax", "crossings", "crossingsMin"],
    ["General", "0", "0", "0", "0"],
  ),
  example("INEQUALITY", [after, of("enrolment"), says("gini")], ["gini"], ["0.000"]),
];

/** Dates. */
export const dateExamples: readonly Example[] = [
  example("STEPS", [of("start"), { shownBy: "HOLIDAYS" }], ["start", "end"], ["dd/mm/yyyy", "dd/mm/yyyy"]),
  example("HOLIDAYS", [2026], ["holiday"], ["dd/mm/yyyy"]),
];

export const examples: readonly Example[] = [...scoreExamples, ...countExamples, ...lineExamples, ...dateExamples];

/** Where a line example's labels stand; its answer is in the row below. */
export const firstLineRow = 60;
export const rowsOfALine = 3;
/** Heading row of the dates; their answers begin below. */
export const datesRow = 114;

/** The first cell of an example's answer. */
export function answerAt({ key }: Example): string {
  const place = (list: readonly Example[]) => list.findIndex((one) => one.key === key);
  const letter = (index: number) => "IJKLMN"[index] ?? "I";
  if (place(scoreExamples) >= 0) return `${letter(place(scoreExamples))}${firstScoreRow}`;
  if (place(countExamples) >= 0) return `${letter(place(countExamples))}${firstCountRow}`;
  if (place(lineExamples) >= 0) return `I${firstLineRow + rowsOfALine * place(lineExamples) + 1}`;
  return key === "STEPS" ? `I${datesRow + 1}` : `L${datesRow + 1}`;
}

/** The cells that an argument reads. */
export function addressOf(argument: Exclude<ExampleArgument, number | null | { word: FunctionWord }>): string {
  if ("range" in argument) return exampleRanges[argument.range].at;
  const shown = examples.find(({ key }) => key === argument.shownBy);
  if (!shown) throw new RangeError(`No example ${argument.shownBy}`);
  const first = answerAt(shown);
  const [letter, row] = [first.slice(0, 1), Number(first.slice(1))];
  const rows = argument.shownBy === "HOLIDAYS" ? holidaysOfAYear : SCHOOLS;
  return `${first}:${letter}${row + rows - 1}`;
}

/** National days off by rule. */
const holidaysOfAYear = 10;
