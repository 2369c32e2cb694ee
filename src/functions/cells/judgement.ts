import { average as averageOf, type AverageMethod } from "../../analysis/average";
import { empiricalBayes } from "../../analysis/empiricalBayes";
import { certainty } from "../../analysis/gammaPoisson";
import { pooledRate } from "../../analysis/pooledRate";
import { isWorse } from "../../analysis/priority";
import {
  certaintyWord,
  funnelPriority,
  isProbable,
  quantilePriority,
  yearsMean,
  type Flags,
} from "../../analysis/priorityRules";
import { isTie } from "../../analysis/tie";
import type { Values } from "../../analysis/values";
import type { Direction } from "../../dataset/indicator";
import type { FunctionWord } from "../../text/functionText";
import { choiceOf } from "./choiceOf";
import { funnelType } from "./funnelType";
import { columnsOf, numbersIn, optionalNumbersIn, rowsOf, type RangeArgument, type Shape } from "./rowsOf";

/** The rules of JUNTOS.PRIORITY, the program's own first. */
export const priorityRules = ["average", "years", "smoothed", "probable", "funnel", "quantile"] as const;

/** What one rule says of every row. */
export interface Judgement {
  readonly shape: Shape;
  /** What is compared: the value, the mean of its years, the rate, the smoothed rate. */
  readonly compared: Values;
  readonly reference: number;
  /** true = priority; null = missing. */
  readonly flags: Flags;
  readonly reasons: readonly (FunctionWord | null)[];
}

/** The arguments of JUNTOS.PRIORITY that are data. */
export interface JudgedArguments {
  readonly values: RangeArgument;
  readonly weights: RangeArgument;
  /** A number, or the word of an average. */
  readonly average: unknown;
}

const PER = 100_000;

/**
 * The rows judged by a rule. Rates are per 100 thousand.
 *
 * @throws JuntosError for arguments that cannot be read, and as the rule's analysis.
 */
export function judgement(
  args: JudgedArguments,
  rule: (typeof priorityRules)[number],
  direction: Direction,
): Judgement {
  switch (rule) {
    case "average":
    case "quantile":
      return ofValues(args, rule, direction);
    case "years":
      return ofYears(args, direction);
    case "smoothed":
    case "probable":
    case "funnel":
      return ofCounts(args, rule, direction);
  }
}

function ofValues(args: JudgedArguments, rule: "average" | "quantile", direction: Direction): Judgement {
  const { values, weights } = args;
  const rows = rowsOf({ values, weights });
  const compared = numbersIn(rows, "values");
  const given = { average: args.average, weights: optionalNumbersIn(rows, "weights") };
  const reference = referenceOf(compared, given);
  const worse = worseThan(compared, reference, direction);
  if (rule === "average") {
    const other = otherAverage(compared, given);
    const changes = other === null ? [] : worseThan(compared, other, direction);
    const reasons = sides(compared, reference).map((side, row) =>
      changes.length > 0 && changes[row] !== worse[row] ? "depends-on-average" : side,
    );
    return { shape: rows.shape, compared, reference, flags: worse, reasons };
  }
  const flags = quantilePriority(compared, 5, direction);
  const reasons = flags.map((flag) => (flag === null ? null : flag ? "worst-fifth" : "not-worst-fifth"));
  return { shape: rows.shape, compared, reference, flags, reasons };
}

function ofYears(args: JudgedArguments, direction: Direction): Judgement {
  const { shape, columns } = columnsOf(args.values, "values");
  const compared = yearsMean(columns);
  const weights = args.weights ? columnsOf(args.weights, "weights").columns[0] : undefined;
  const reference = referenceOf(compared, { average: args.average, weights });
  const flags = worseThan(compared, reference, direction);
  return { shape, compared, reference, flags, reasons: sides(compared, reference) };
}

function ofCounts(args: JudgedArguments, rule: "smoothed" | "probable" | "funnel", direction: Direction): Judgement {
  const rows = rowsOf({ values: args.values, weights: args.weights });
  const [events, population] = [numbersIn(rows, "values"), numbersIn(rows, "weights")];
  const { average: reference } = pooledRate(events, population, PER);
  const compared = empiricalBayes(events, population, { per: PER }).smoothed;
  const base = { shape: rows.shape, compared, reference };
  if (rule === "smoothed") {
    return { ...base, flags: worseThan(compared, reference, direction), reasons: sides(compared, reference) };
  }
  if (rule === "probable") {
    const sure = certainty(events, population, direction);
    return { ...base, flags: sure.map(isProbable), reasons: sure.map(certaintyWord) };
  }
  const flags = funnelPriority(events, population, { type: funnelType(events, population), direction });
  const reasons = flags.map((flag) => (flag === null ? null : flag ? "outside-funnel" : "inside-funnel"));
  return { ...base, flags, reasons };
}

interface GivenAverage {
  readonly average: unknown;
  readonly weights: Values | undefined;
}

/** The number given, or the average that is asked for; the rows' own is taken in any case, so that no value is an error. */
function referenceOf(values: Values, { average, weights }: GivenAverage): number {
  const isNumber = typeof average === "number";
  const otherwise: AverageMethod = weights ? "weighted" : "simple";
  const method = choiceOf(isNumber ? null : average, "average", ["simple", "weighted", "median"], otherwise);
  const own = averageOf(values, { method, ...(weights && { weights }) }).average;
  return isNumber ? average : own;
}

/** Simple where the weighted average was used, and the other way round; null where there are no weights to compare with. */
function otherAverage(values: Values, { average, weights }: GivenAverage): number | null {
  if (!weights || typeof average === "number") return null;
  const method = choiceOf(average, "average", ["simple", "weighted", "median"], "weighted");
  return method === "weighted" ? averageOf(values).average : averageOf(values, { method: "weighted", weights }).average;
}

function worseThan(values: Values, reference: number, direction: Direction): Flags {
  return values.map((value) => (value === null ? null : isWorse(value, reference, direction)));
}

function sides(values: Values, reference: number): (FunctionWord | null)[] {
  return values.map((value) => {
    if (value === null) return null;
    if (isTie(value, reference)) return "at-average";
    return value < reference ? "below-average" : "above-average";
  });
}
