import { binomialTest } from "../../src/analysis/binomialTest";
import { composite } from "../../src/analysis/composite";
import { byar, poissonExact } from "../../src/analysis/countInterval";
import { dayOf, isoOf } from "../../src/analysis/day";
import {
  betaQuantile,
  chiSquareQuantile,
  normalCdf,
  normalQuantile,
  normalTwoSided,
} from "../../src/analysis/distributions";
import { empiricalBayes } from "../../src/analysis/empiricalBayes";
import { falseDiscovery } from "../../src/analysis/falseDiscovery";
import { funnelProportionLimits, funnelRatioLimits } from "../../src/analysis/funnel";
import { gammaPrior, posteriorMeans, probabilitiesWorse } from "../../src/analysis/gammaPoisson";
import { ancova } from "../../src/analysis/groupDifference";
import { easter } from "../../src/analysis/holidays";
import { expectedImprovement, listTrust, signTest } from "../../src/analysis/improved";
import { concentrationIndex, gini, slopeIndex } from "../../src/analysis/inequality";
import { linearFit } from "../../src/analysis/linearFit";
import { mannKendall, theilSen } from "../../src/analysis/mannKendall";
import { meanInterval } from "../../src/analysis/meanInterval";
import { persistence } from "../../src/analysis/persistence";
import { priority } from "../../src/analysis/priority";
import { programSteps } from "../../src/analysis/programSteps";
import { projection, yearReached } from "../../src/analysis/projection";
import { quantile } from "../../src/analysis/quantile";
import { rank } from "../../src/analysis/rank";
import { rateInterval } from "../../src/analysis/rate";
import { rateRatio } from "../../src/analysis/rateRatio";
import { rateTrend } from "../../src/analysis/rateTrend";
import { recentShareTrend, recentTrend } from "../../src/analysis/recentTrend";
import { regressionToMean } from "../../src/analysis/regressionToMean";
import { runLimits } from "../../src/analysis/runChart";
import { shareDifference } from "../../src/analysis/shareDifference";
import { clopperPearson, wilson } from "../../src/analysis/shareInterval";
import { jamesStein, shrinkage } from "../../src/analysis/shrinkage";
import { correlation } from "../../src/analysis/spread";
import { directRate, indirectRatio } from "../../src/analysis/standardisation";
import { trajectory } from "../../src/analysis/trajectory";
import { changeStatus, difference, percentChange } from "../../src/analysis/variation";
import { xmrLimits } from "../../src/analysis/xmrLimits";
import { workingDaysBetween } from "../../src/analysis/workingDays";

type Column = readonly (number | null)[];
type Numbers = readonly number[];

/** The inputs of a vector: the names that its method uses are there, the others are not asked for. */
export interface Inputs {
  readonly [name: string]: unknown;
}

const column = (inputs: Inputs, name: string) => inputs[name] as Column;
const numbers = (inputs: Inputs, name: string) => inputs[name] as Numbers;
const number = (inputs: Inputs, name: string) => inputs[name] as number;
const directionOf = (inputs: Inputs) => inputs["direction"] as "higher" | "lower";
const daysOf = (inputs: Inputs, name: string) => new Set((inputs[name] as readonly string[]).map(dayOf));
const flagsOf = (inputs: Inputs, name: string) => numbers(inputs, name).map((flag) => flag === 1);
const zip = <Result>(of: (...row: number[]) => Result, ...columns: Numbers[]) =>
  (columns[0] ?? []).map((_, row) => of(...columns.map((values) => values[row] ?? NaN)));

/** What our methods answer to a vector of each method, under the vector's names. */
export const runners: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  priority: (i) => {
    const options = { method: i["average"] as "simple", ...(i["weights"] ? { weights: column(i, "weights") } : {}) };
    const result = priority(column(i, "values"), { direction: directionOf(i), ...options });
    const mirrored = priority(column(i, "values"), { direction: "lower", ...options });
    return {
      average: result.average,
      used: result.used,
      flags: result.flags,
      gap: result.gaps.map((gap) => (gap === null ? null : -gap)),
      flagsLower: mirrored.flags,
    };
  },
  rank: (i) => {
    const of = (ties: "competition" | "average" | "dense") =>
      rank(column(i, "values"), { direction: directionOf(i), ties });
    return { competition: of("competition"), average: of("average"), dense: of("dense") };
  },
  percentile: (i) => ({ q: numbers(i, "p").map((share) => quantile(column(i, "values"), share)) }),
  wilson: (i) => {
    const [x, n] = [number(i, "x"), number(i, "n")];
    const score = wilson(x, n, number(i, "confidence"));
    const exact = clopperPearson(x, n, number(i, "confidence"));
    return {
      p: score.estimate,
      lower: score.low,
      upper: score.high,
      exactLower: exact.low,
      exactUpper: exact.high,
      signTestP: signTest(x, n - x).twoSided,
    };
  },
  poisson_ci: (i) => {
    const { low, high } = poissonExact(number(i, "x"), number(i, "confidence"));
    return { exactLower: low, exactUpper: high };
  },
  byar_ci: (i) => {
    const { low, high } = byar(number(i, "x"), number(i, "confidence"));
    return { lower: low, upper: high };
  },
  rate_ci: (i) => {
    const options = { per: number(i, "multiplier"), confidence: number(i, "confidence"), method: "exact" as const };
    const [row] = rateInterval([number(i, "events")], [number(i, "population")], options);
    const { estimate, low, high } = row as { estimate: number; low: number; high: number };
    return { rate: estimate, lower: low, upper: high };
  },
  rate_ratio: (i) => {
    const result = rateRatio(
      { events: number(i, "x1"), population: number(i, "n1") },
      { events: number(i, "x2"), population: number(i, "n2") },
      number(i, "confidence"),
    );
    return { ratio: result.estimate, lower: result.low, upper: result.high, p: result.p };
  },
  mean_ci: (i) => {
    const { estimate, low, high, n } = meanInterval(column(i, "values"), number(i, "confidence"));
    return { mean: estimate, lower: low, upper: high, n };
  },
  dsr: (i) => {
    const per = number(i, "multiplier");
    const result = directRate(column(i, "events"), column(i, "population"), column(i, "stdpop"), {
      per,
      limits: "fay-feuer",
    });
    return { crude: result.crude, dsr: result.estimate, lower: result.low, upper: result.high };
  },
  smr: (i) => {
    const { estimate, low, high } = indirectRatio(number(i, "observed"), number(i, "expected"), { method: "byar" });
    return { smr: estimate, lower: low, upper: high };
  },
  eb_marshall: (i) => {
    const per = (i["multiplier"] as number | undefined) ?? 1;
    const family = (i["family"] as "binomial" | undefined) ?? "poisson";
    const result = empiricalBayes(column(i, "events"), column(i, "population"), { per, family });
    return {
      a: result.between,
      b: result.overall / per,
      raw: zip((events, people) => (per * events) / people, numbers(i, "events"), numbers(i, "population")),
      smoothed: result.smoothed,
      smoothedFirst5: result.smoothed.slice(0, 5),
      shrinkWeight: result.weights.slice(0, 1),
    };
  },
  eb_gamma: (i) => {
    const counts = { observed: numbers(i, "observed"), expected: numbers(i, "expected"), direction: "lower" as const };
    const prior = gammaPrior(counts.observed, counts.expected, "likelihood");
    return {
      theta: prior.nu,
      mu: prior.mean,
      smoothed: posteriorMeans(counts.observed, counts.expected, prior),
      pAbove1: probabilitiesWorse(counts, prior),
    };
  },
  exceedance: (i) => {
    const counts = { observed: numbers(i, "observed"), expected: numbers(i, "expected"), direction: "lower" as const };
    const prior = { nu: number(i, "nu"), alpha: number(i, "alpha"), mean: number(i, "nu") / number(i, "alpha") };
    return {
      posteriorMean: posteriorMeans(counts.observed, counts.expected, prior),
      pAbove1: probabilitiesWorse(counts, prior),
    };
  },
  shrink_normal: (i) => {
    if (i["hits"]) {
      const means = numbers(i, "hits").map((hits) => hits / number(i, "atBats"));
      const pooled = means.reduce((a, b) => a + b) / means.length;
      const { factor, mean, shrunk } = jamesStein(means, (pooled * (1 - pooled)) / number(i, "atBats"));
      return { grandMean: mean, c: factor, clemente: shrunk[0], alvis: shrunk.at(-1) };
    }
    const errors = numbers(i, "v").map(Math.sqrt);
    // metafor's uniroot stops at eps^0.25: without that tolerance ours is nearer to the root than the vector allows.
    const tolerance = i["tau2"] === "PM" ? Number.EPSILON ** 0.25 : 0;
    const result = shrinkage(column(i, "y"), errors, { direction: "higher", method: i["tau2"] as "DL", tolerance });
    return {
      mu: result.mean,
      tau2: result.between,
      Q: result.q,
      shrunk: result.shrunk,
      I2: heterogeneity(numbers(i, "v"), result.between),
    };
  },
  rtm: (i) => {
    const rho = number(i, "rho");
    if (i["mean"] === undefined) {
      const { improved: pUpBelow } = regressionToMean({ mean: 0, sd: 1, rho });
      expect(expectedImprovement(rho)).toBeCloseTo(pUpBelow, 9);
      const { trulyBelow, stillListed } = listTrust(rho);
      return { pUpBelow, pTrulyBelowGivenFlagged: trulyBelow, pStillBelowNextYear: stillListed };
    }
    if (i["improved"] !== undefined) throw new Error("not of this method");
    const result = regressionToMean({
      mean: number(i, "mean"),
      sd: number(i, "sd"),
      sdLater: number(i, "sd2"),
      rho,
      cutoff: number(i, "cutoff"),
      drift: number(i, "drift"),
      years: (i["baselineYears"] as number | undefined) ?? 1,
    });
    return {
      shareBelow: result.selected,
      baselineMeanBelow: result.baseline,
      expectedShiftBelow: result.shift,
      pUpBelow: result.improved,
      expectedShiftAbove: result.others.shift,
      pUpAbove: result.others.improved,
      didUnderNoEffect: result.difference,
    };
  },
  did: (i) => {
    const { estimate, low, high, p } = meanInterval(difference(column(i, "pre"), column(i, "post")));
    return { mean: estimate, lower: low, upper: high, p };
  },
  ancova: (i) => {
    const result = ancova(column(i, "pre"), column(i, "post"), flagsOf(i, "priority"), number(i, "confidence"));
    const { estimate, standardError, t, p, low, high, slope } = result;
    return { effect: estimate, se: standardError, t, p, lower: low, upper: high, slopePre: slope };
  },
  reliability: (i) => {
    const [x, y] = [column(i, "x"), column(i, "y")];
    const ranks = [x, y].map((values) => rank(values, { direction: "lower", ties: "average" }));
    return { pearson: correlation(x, y), spearman: correlation(ranks[0] ?? [], ranks[1] ?? []) };
  },
  persistence: (i) => ({ kappa: persistence(flagsOf(i, "list1"), flagsOf(i, "list2")).kappa }),
  trend_rate: (i) => {
    const { annualRatio, z, p } = rateTrend(column(i, "events"), column(i, "population"));
    return { annualRateRatio: annualRatio, z, p };
  },
  trend_fingertips: (i) => {
    const result = recentTrend(column(i, "values"), column(i, "lower"), column(i, "upper"), "lower");
    return { slope: result.slope, chi2: result.chiSquare, p: result.p, leaveOneOutSameSign: result.isConsistent };
  },
  trend_chi2: (i) => {
    const { chiSquare, p } = recentShareTrend(column(i, "events"), column(i, "population"), "higher");
    return { chi2: chiSquare, p };
  },
  mann_kendall: (i) => {
    const result = mannKendall(column(i, "values"));
    const sen = theilSen(column(i, "values"));
    return {
      S: result.s,
      tau: result.tau,
      z: result.z,
      p: result.pNormal,
      pExact: result.pExact,
      slope: sen.estimate,
      intercept: sen.intercept,
      lower: sen.low,
      upper: sen.high,
      kendallTau: result.tau,
      // scipy has no continuity correction.
      kendallP: result.pExact ?? normalTwoSided(result.s / Math.sqrt(result.variance)),
    };
  },
  run_chart: (i) => {
    const limits = numbers(i, "useful").map(runLimits);
    return {
      longestRunMax: limits.map(({ longestRunMax }) => longestRunMax),
      crossingsMin: limits.map(({ crossingsMin }) => crossingsMin),
    };
  },
  projection: (i) => {
    const values = numbers(i, "values");
    const years = i["years"] ? numbers(i, "years") : values.map((_, row) => row);
    const fit = linearFit(years, values);
    if (!i["years"]) return { slope: fit.slope, intercept: fit.intercept, se: fit.slopeError, p: fit.p, r2: fit.r2 };
    const ahead = numbers(i, "at").map((year) => projection(years, values, year));
    return {
      slope: fit.slope,
      intercept: fit.intercept,
      forecast: ahead.map(({ estimate }) => estimate),
      lower: ahead.map(({ low }) => low),
      upper: ahead.map(({ high }) => high),
      yearReached: yearReached(years, values, { target: number(i, "target"), direction: "higher" }),
    };
  },
  trajectory: (i) => {
    const [startYear, endYear] = [number(i, "startYear"), number(i, "endYear")];
    const years = Array.from({ length: endYear - startYear + 1 }, (_, step) => startYear + step);
    const path = { from: number(i, "from"), to: number(i, "to"), startYear, endYear };
    return { years, targets: years.map((year) => trajectory(path, year)) };
  },
  composite: (i) => {
    const matrix = i["matrix"] as Numbers[];
    const indicators = (i["directions"] as ("higher" | "lower")[]).map((direction, index) => ({
      direction,
      weight: numbers(i, "weights")[index] ?? 0,
      values: matrix.map((row) => row[index] ?? null),
    }));
    const of = (method: "z" | "minmax" | "percentile") => composite(indicators, { method }).scores;
    return {
      z: of("z"),
      minmax: of("minmax"),
      percentile: of("percentile"),
      rankZ: rank(of("z"), { direction: "higher" }),
    };
  },
  fdr: (i) => ({ adjusted: falseDiscovery(numbers(i, "p")) }),
  funnel: (i) => {
    if (i["populations"]) {
      const of = (confidence: number) =>
        numbers(i, "populations").map((n) => funnelProportionLimits(n, number(i, "average"), confidence));
      return limitColumns(of(0.95), of(0.998), {
        lower: "lower95",
        upper: "upper95",
        lower998: "lower998",
        upper998: "upper998",
      });
    }
    const of = (confidence: number) => numbers(i, "observed").map((count) => funnelRatioLimits(count, confidence));
    return limitColumns(of(0.95), of(0.998), {
      lower: "lower95Isr",
      upper: "upper95Isr",
      lower998: "lower998Isr",
      upper998: "upper998Isr",
    });
  },
  newcombe: (i) => {
    const result = shareDifference(
      { x: number(i, "x1"), n: number(i, "n1") },
      { x: number(i, "x2"), n: number(i, "n2") },
      number(i, "confidence"),
    );
    return { difference: result.estimate, lower: result.low, upper: result.high, fisherP: result.p };
  },
  variation: (i) => {
    const [from, to] = [[number(i, "from")], [number(i, "to")]];
    return {
      difference: difference(from, to)[0],
      percent: percentChange(from, to)[0],
      status: changeStatus(from, to, directionOf(i))[0],
    };
  },
  xmr: (i) => {
    const screened = xmrLimits(column(i, "values"));
    const plain = xmrLimits(column(i, "values"), { screen: false });
    return {
      mean: screened.mean,
      mrBar: screened.movingRange,
      upl: screened.upper,
      lpl: screened.lower,
      uplUnscreened: plain.upper,
      lplUnscreened: plain.lower,
    };
  },
  distribution: (i) => distribution(i),
  workdays: (i) => {
    if (i["from"])
      return { days: workingDaysBetween(dayOf(i["from"] as string), dayOf(i["to"] as string), daysOf(i, "holidays")) };
    const steps = numbers(i, "steps");
    const ends = programSteps(dayOf(i["start"] as string), daysOf(i, "holidays"), steps).map(({ end }) => isoOf(end));
    return { ends, total: steps.reduce((a, b) => a + b) };
  },
  holidays: (i) => {
    const days = (offset: number) => numbers(i, "years").map((year) => isoOf(easter(year) + offset));
    return { easter: days(0), carnivalTuesday: days(-47), goodFriday: days(-2), corpusChristi: days(60) };
  },
  concentration: (i) => {
    const { relative, absolute } = concentrationIndex(
      column(i, "values"),
      column(i, "poverty"),
      column(i, "population"),
    );
    return { rci: relative, aci: absolute };
  },
  inequality: (i) => ({ gini: gini(column(i, "values"), { population: column(i, "population") }) }),
  sii: (i) => {
    const poorestFirst = numbers(i, "values").map((_, row) => -row);
    const { slope, ratio } = slopeIndex(column(i, "values"), poorestFirst, column(i, "population"));
    return { sii: slope, rii: ratio };
  },
};

/** Vectors of the method `rtm` that hold a group's improvement against chance. */
export function improvedAgainstChance(i: Inputs): unknown {
  const share = expectedImprovement(number(i, "rho"));
  const { atLeast, twoSided } = binomialTest(number(i, "improved"), number(i, "n"), share);
  return { expectedShare: share, pAtLeast: atLeast, pTwoSided: twoSided };
}

/** I² as metafor defines it, from the typical error variance. */
function heterogeneity(v: Numbers, between: number): number {
  const weights = v.map((value) => 1 / value);
  const total = weights.reduce((a, b) => a + b);
  const squares = weights.reduce((a, weight) => a + weight ** 2, 0);
  const typical = ((v.length - 1) * total) / (total ** 2 - squares);
  return (100 * between) / (between + typical);
}

function distribution(i: Inputs): unknown {
  const p = numbers(i, "p");
  switch (i["dist"]) {
    case "normal":
      return {
        quantile: p.map(normalQuantile),
        cdf: { z: [-6, -1.96, 0, 3], p: [-6, -1.96, 0, 3].map(normalCdf) },
      };
    case "chi2":
      return { quantile: zip(chiSquareQuantile, p, numbers(i, "df")) };
    case "beta":
      return { quantile: zip(betaQuantile, p, numbers(i, "a"), numbers(i, "b")) };
    default:
      return { pAtLeast: zip((k, n, share) => binomialTest(k, n, share).atLeast, numbers(i, "k"), numbers(i, "n"), p) };
  }
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

function limitColumns(
  inner: readonly Limits[],
  outer: readonly Limits[],
  names: Readonly<Record<"lower" | "upper" | "lower998" | "upper998", string>>,
) {
  return {
    [names.lower]: inner.map(({ low }) => low),
    [names.upper]: inner.map(({ high }) => high),
    [names.lower998]: outer.map(({ low }) => low),
    [names.upper998]: outer.map(({ high }) => high),
  };
}
