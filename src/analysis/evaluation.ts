import type { Dataset } from "../dataset/dataset";
import type { Direction, Indicator } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { average } from "./average";
import { binomialTest } from "./binomialTest";
import { comparisonAverage, comparisonsOf, type Comparison } from "./comparison";
import { after, before, changeOf, cohortOf, type Cohort, type Followed } from "./cohort";
import { effectEstimate, type EffectEstimate } from "./effectEstimate";
import { improved, listTrust, type Improved } from "./improved";
import { persistence } from "./persistence";
import { gap, isWorse } from "./priority";
import { publishedStep } from "./publishedStep";
import { regressionToMean } from "./regressionToMean";
import { correlation, standardDeviation } from "./spread";
import { unlessTooLittle } from "./unlessTooLittle";
import { changeStatus } from "./variation";

export interface EvaluationOptions {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  /** Codes of the frozen list; without it, what the rule gives on `from`. */
  readonly selected?: readonly string[];
  /** Correlations of two years to try; default 0.5, 0.7, 0.9. */
  readonly rhos?: readonly number[];
  readonly confidence?: number;
  /** Of the resampling behind the effect of small groups. */
  readonly seed?: number;
}

/** What can be said of one indicator at the end of the year. Differences are in the indicator's unit. */
export interface Evaluation {
  readonly area: string;
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  /** Facilities of the list with values in both periods. */
  readonly selected: number;
  readonly improved: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** All other facilities with values in both periods. */
  readonly others: { readonly n: number; readonly improved: number; readonly share: number | null };
  readonly average: { readonly from: number | null; readonly to: number | null };
  /** Mean change of the chosen, the others, and all. */
  readonly change: { readonly selected: number | null; readonly others: number | null; readonly all: number | null };
  /** Mean distance of the chosen from the average: positive = still to go. */
  readonly gap: { readonly from: number | null; readonly to: number | null };
  /** What drift and chance alone would give; null where too little is known to say. */
  readonly expected: Expected | null;
  /** Where the share lies against `expected`; null without it. */
  readonly verdict: "above" | "inside" | "below" | null;
  /** Whether a share above or below could still be chance with a group of this size (one-sided 2.5 %). */
  readonly couldBeChance: boolean | null;
  readonly effect: EffectEstimate | null;
  readonly persistence: ListPersistence | null;
  /** Correlation of the two periods, which a programme may have changed; null where it cannot be told. */
  readonly rho: number | null;
  /** Codes of the chosen facilities with values in both periods. */
  readonly chosen: readonly string[];
  /** Chosen facilities that got worse. */
  readonly worse: readonly string[];
  /** Chosen facilities without a value in one of the periods. */
  readonly withoutValue: readonly string[];
}

/** Ranges over the correlations tried: of the share improved, of the change of the chosen. */
export interface Expected {
  readonly low: number;
  readonly high: number;
  readonly shift: { readonly low: number; readonly high: number };
}

export interface ListPersistence {
  readonly kept: number;
  readonly listed: number;
  /** Number that would be kept if the two lists had nothing to do with each other. */
  readonly expected: number;
  /** Number that would be kept if nothing really changed, over the correlations tried. */
  readonly unchanged: { readonly low: number; readonly high: number };
}

/**
 * Evaluates a group that was chosen for being low: who improved, how sure that is, against the others and the
 * municipality, and what drift and regression to the mean alone would give. The verdict compares the share improved
 * with the range that chance gives over the correlations; it never says that the programme worked.
 * Facilities without a value in one of the periods are left out and named. methods.md sections 3 and 10.
 *
 * @throws JuntosError "no-data" when the indicator has nothing in one of the periods.
 */
export function evaluation(dataset: Dataset, options: EvaluationOptions): Evaluation {
  const own = comparisonsOf(dataset, options.indicator);
  const from = comparisonOf(own, options.from);
  const to = comparisonOf(own, options.to);
  const cohort = cohortOf(from, to, options.selected);
  const { indicator } = from;
  const averages = { from: comparisonAverage(from).average, to: comparisonAverage(to).average };
  const inside = improvedOf(cohort.chosen, indicator.direction, options.confidence);
  const outside = improvedOf(cohort.others, indicator.direction, options.confidence);
  const expected = expectedOf(cohort, { averages, indicator, rhos: rhosOf(options) });
  return {
    area: indicator.area,
    indicator: indicator.id,
    from: options.from,
    to: options.to,
    selected: cohort.chosen.length,
    improved: inside?.improved ?? 0,
    share: inside?.share ?? null,
    low: inside?.low ?? null,
    high: inside?.high ?? null,
    others: { n: cohort.others.length, improved: outside?.improved ?? 0, share: outside?.share ?? null },
    average: averages,
    change: {
      selected: meanOf(cohort.chosen, changeOf),
      others: meanOf(cohort.others, changeOf),
      all: meanOf(cohort.all, changeOf),
    },
    gap: gapsOf(cohort.chosen, averages, indicator.direction),
    expected,
    ...verdictOf(inside, expected),
    effect: effectOf(cohort, { averages, indicator, options }),
    persistence: persistenceOf(cohort, { averages, indicator, rhos: rhosOf(options) }),
    rho: unlessTooLittle(() => correlation(cohort.all.map(before), cohort.all.map(after))),
    chosen: cohort.chosen.map(({ code }) => code),
    worse: worsened(cohort.chosen, indicator.direction),
    withoutValue: cohort.withoutValue,
  };
}

interface Averages {
  readonly from: number | null;
  readonly to: number | null;
}

function comparisonOf(own: readonly Comparison[], period: string): Comparison {
  const found = own.find((comparison) => comparison.period === period);
  if (!found) throw new JuntosError("no-data", { argument: period });
  return found;
}

function rhosOf(options: EvaluationOptions): readonly number[] {
  return options.rhos ?? [0.5, 0.7, 0.9];
}

function improvedOf(rows: readonly Followed[], direction: Direction, confidence = 0.95): Improved | null {
  if (rows.length === 0) return null;
  return improved(rows.map(before), rows.map(after), { direction, confidence });
}

function meanOf(rows: readonly Followed[], of: (row: Followed) => number): number | null {
  return rows.length === 0 ? null : average(rows.map(of)).average;
}

function gapsOf(chosen: readonly Followed[], averages: Averages, direction: Direction): Evaluation["gap"] {
  const distance = (mean: number | null, reference: number | null) =>
    mean === null || reference === null ? null : gap(mean, reference, direction);
  return { from: distance(meanOf(chosen, before), averages.from), to: distance(meanOf(chosen, after), averages.to) };
}

interface ChanceFacts {
  readonly averages: Averages;
  readonly indicator: Indicator;
  readonly rhos: readonly number[];
}

function expectedOf(cohort: Cohort, { averages, indicator, rhos }: ChanceFacts): Expected | null {
  const results = unlessTooLittle(() => {
    const [first, second] = [cohort.all.map(before), cohort.all.map(after)];
    const model = {
      mean: average(first).average,
      sd: standardDeviation(first),
      sdLater: standardDeviation(second),
      drift: average(second).average - average(first).average,
      step: publishedStep([...first, ...second]),
      direction: indicator.direction,
    };
    return rhos.map((rho) => regressionToMean({ ...model, cutoff: averages.from ?? model.mean, rho }));
  });
  if (results === null || cohort.chosen.length === 0) return null;
  const range = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  return { ...range(results.map((result) => result.improved)), shift: range(results.map((result) => result.shift)) };
}

function verdictOf(group: Improved | null, expected: Expected | null): Pick<Evaluation, "verdict" | "couldBeChance"> {
  if (group === null || expected === null) return { verdict: null, couldBeChance: null };
  if (group.share > expected.high) {
    return { verdict: "above", couldBeChance: binomialTest(group.improved, group.n, expected.high).atLeast > 0.025 };
  }
  if (group.share < expected.low) {
    return { verdict: "below", couldBeChance: binomialTest(group.improved, group.n, expected.low).atMost > 0.025 };
  }
  return { verdict: "inside", couldBeChance: true };
}

function effectOf(
  cohort: Cohort,
  facts: { readonly averages: Averages; readonly indicator: Indicator; readonly options: EvaluationOptions },
): EffectEstimate | null {
  const { averages, indicator, options } = facts;
  const chosen = new Set(cohort.chosen);
  return unlessTooLittle(() =>
    effectEstimate(cohort.all.map(before), cohort.all.map(after), {
      chosen: cohort.all.map((row) => chosen.has(row)),
      direction: indicator.direction,
      rhos: rhosOf(options),
      ...(averages.from !== null && { cutoff: averages.from }),
      ...(options.confidence !== undefined && { confidence: options.confidence }),
      ...(options.seed !== undefined && { seed: options.seed }),
    }),
  );
}

function persistenceOf(cohort: Cohort, { averages, indicator, rhos }: ChanceFacts): ListPersistence | null {
  const { to } = averages;
  if (to === null || cohort.chosen.length === 0) return null;
  const chosen = new Set(cohort.chosen);
  const { kept, listed, expected } = persistence(
    cohort.all.map((row) => chosen.has(row)),
    cohort.all.map((row) => isWorse(row.after, to, indicator.direction)),
  );
  const stays = rhos.map((rho) => listTrust(Math.max(0, rho)).stillListed * listed);
  return {
    kept,
    listed,
    expected: expected * listed,
    unchanged: { low: Math.min(...stays), high: Math.max(...stays) },
  };
}

function worsened(chosen: readonly Followed[], direction: Direction): string[] {
  const changes = changeStatus(chosen.map(before), chosen.map(after), direction);
  return chosen.filter((_, row) => changes[row] === "worsened").map(({ code }) => code);
}
