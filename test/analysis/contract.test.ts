import { clopperPearson, wilson } from "../../src/analysis/shareInterval";
import { confidenceLevel } from "../../src/analysis/confidence";
import { isRefusal, type Element } from "../../src/analysis/element";
import { empiricalBayes } from "../../src/analysis/empiricalBayes";
import { priority } from "../../src/analysis/priority";
import { yearReached } from "../../src/analysis/projection";
import { rate, rateInterval } from "../../src/analysis/rate";
import { recentTrend } from "../../src/analysis/recentTrend";
import { directRate } from "../../src/analysis/standardisation";
import { changeStatus, difference, percentChange } from "../../src/analysis/variation";
import { xmr } from "../../src/analysis/xmr";
import { xmrLimits } from "../../src/analysis/xmrLimits";
import { mannKendall } from "../../src/analysis/mannKendall";
import { JuntosError, type ErrorCode } from "../../src/errors";
import file from "./reference/contract.json";

/** What a cell shows for each code; JUNTOS.* keeps the same table. */
const cellErrors: Partial<Record<ErrorCode, string>> = {
  "no-data": "#N/A",
  "too-few-values": "#N/A",
  "too-few-events": "#N/A",
  "target-never-reached": "#N/A",
  "target-too-far": "#N/A",
  "zero-denominator": "#DIV/0!",
  "no-variation": "#DIV/0!",
  "out-of-domain": "#NUM!",
  "wrong-type": "#VALUE!",
  "different-sizes": "#VALUE!",
  "unknown-word": "#VALUE!",
};

const cases = new Map(file.contract.map((entry) => [entry.id, entry]));

/** What a cell would show of one result: the number, or its error. */
function cell(element: Element<unknown>): unknown {
  if (element === null) return "#N/A";
  return isRefusal(element) ? cellErrors[element.code] : element;
}

/** What a cell would show of a whole call. */
function shown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof JuntosError) return cellErrors[error.code as ErrorCode];
    throw error;
  }
}

function variationCase(id: string): unknown {
  const { from, to } = cases.get(id)?.inputs as { from: number | null; to: number };
  return {
    difference: cell(difference([from], [to])[0] ?? null),
    percent: cell(percentChange([from], [to])[0] ?? null),
    status: cell(changeStatus([from], [to], "higher")[0] ?? null),
  };
}

const risingBy = (slope: number, last: number) => [4, 3, 2, 1, 0].map((back) => last - slope * back);
const years = [2021, 2022, 2023, 2024, 2025];

/** Every agreed case, as the analysis answers it. */
const answers: Readonly<Record<string, () => unknown>> = {
  "variation-zero-base": () => variationCase("variation-zero-base"),
  "variation-negative-base": () => variationCase("variation-negative-base"),
  "variation-missing": () => variationCase("variation-missing"),
  "rate-zero-pop": () => cell(rate([3], [0])[0] ?? null),
  "rate-negative-events": () => cell(rate([-1], [100])[0] ?? null),
  "rate-fraction-events": () => {
    const [interval] = rateInterval([2.5], [100], { method: "exact" });
    return { rate: (interval as { estimate: number }).estimate };
  },
  "rate-missing": () => cell(rate([null], [100])[0] ?? null),
  "prop-x-gt-n": () => wilson(5, 4),
  "prop-n0": () => wilson(0, 0),
  "confidence-percent": () => {
    expect(wilson(1, 2, 95)).toEqual(wilson(1, 2, 0.95));
    return { sameAs: confidenceLevel(95) };
  },
  "priority-all-missing": () => priority([null, null], { direction: "higher" }),
  "priority-one-unit": () => ({ flags: priority([4.2], { direction: "higher" }).flags }),
  "priority-all-equal": () => ({ flags: priority([3, 3, 3], { direction: "lower" }).flags }),
  "priority-weights-length": () => priority([1, 2, 3], { direction: "higher", method: "weighted", weights: [1, 2] }),
  "priority-weights-negative": () => priority([1, 2], { direction: "higher", method: "weighted", weights: [1, -2] }),
  "smooth-zero-pop-unit": () => {
    const { smoothed } = empiricalBayes([1, 0, 2], [100, 0, 300]);
    expect([smoothed[0], smoothed[2]]).not.toContain(null);
    return { unit2: cell(smoothed[1] ?? null) };
  },
  "dsr-lt10": () => directRate([4, 5], [100, 100], [1, 1]),
  "trend-4-points": () => {
    expect(shown(() => mannKendall([1, 2, 3, 4]))).toBe("#N/A");
    return recentTrend([1, 2, 3, 4], [0, 1, 2, 3], [2, 3, 4, 5], "higher");
  },
  "xmr-lt2": () => {
    expect(xmrLimits([5, 6]).isProvisional).toBe(true);
    return xmr([5]);
  },
  "projection-away": () => yearReached(years, risingBy(-0.12, 4.5), { target: 5.2, direction: "higher" }),
  "projection-already": () => {
    expect(yearReached(years, risingBy(0.1, 5.4), { target: 5.2, direction: "higher" })).toBe(2025);
    return { yearReached: "last period" };
  },
};

/** Cases about what people type: words, texts and dates are read by JUNTOS.*, before any number gets here. */
const ofTheFunctions = ["rate-text", "priority-bad-direction", "steps-start-missing"];

describe("the agreed edge cases", () => {
  it.each(Object.keys(answers))("%s is kept", (id) => {
    expect(shown(answers[id] ?? (() => undefined))).toEqual(cases.get(id)?.expected);
  });

  it("are all here, but for those of the functions", () => {
    expect([...Object.keys(answers), ...ofTheFunctions].sort()).toEqual([...cases.keys()].sort());
  });

  it.each([0.5, 0.3, 100, 50, 0, -95, Number.NaN, 1])("refuse a confidence of %d", (confidence) => {
    expect(shown(() => clopperPearson(1, 2, confidence))).toBe("#NUM!");
  });
});
