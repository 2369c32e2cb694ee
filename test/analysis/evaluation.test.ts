import { evaluation } from "../../src/analysis/evaluation";
import { dataset, observation } from "./datasets";
import { describeOpenData, idebDataset } from "./opendata";

/** Two years of facilities a, b, c…: [before, after]. */
function twoYears(
  pairs: readonly (readonly [number | null, number | null])[],
  direction: "higher" | "lower" = "higher",
) {
  const observations = pairs.flatMap(([before, after], row) => {
    const code = String.fromCharCode(97 + row);
    return [observation(code, before), observation(code, after, { period: "2025" })];
  });
  return dataset(observations, { direction });
}

const years = { indicator: "score", from: "2023", to: "2025" };

/** 24 facilities, the lower half chosen, everybody a little better, with some noise that is not random. */
const many = Array.from({ length: 24 }, (_, row) => [row / 2, row / 2 + 0.3 + 0.4 * Math.sin(row * 7)] as const);

describe("evaluation", () => {
  it("follows who has both values, names who has not, and lists who got worse", () => {
    const result = evaluation(
      twoYears([
        [3, 4],
        [3.5, 3],
        [4, null],
        [6, 6],
        [7, 8],
        [null, 9],
      ]),
      years,
    );
    expect(result).toMatchObject({
      selected: 2,
      improved: 1,
      share: 0.5,
      others: { n: 2, improved: 1, share: 0.5 },
      average: { from: 4.7, to: 6 },
      worse: ["b"],
      withoutValue: ["c"],
      persistence: { kept: 2, listed: 2 },
    });
    expect(result.gap).toEqual({ from: expect.closeTo(1.45, 12), to: expect.closeTo(2.5, 12) });
    expect(result.change).toEqual({ selected: 0.25, others: 0.5, all: 0.375 });
  });

  it("takes the frozen list where there is one, whatever the rule says now", () => {
    const result = evaluation(
      twoYears([
        [3, 4],
        [4, 3],
        [8, 9],
      ]),
      { ...years, selected: ["b", "gone"] },
    );
    expect(result).toMatchObject({ selected: 1, improved: 0, others: { n: 2, improved: 2 }, withoutValue: ["gone"] });
  });

  it("is mirrored when lower is better", () => {
    const higher = evaluation(twoYears(many), years);
    const mirrored = evaluation(
      twoYears(
        many.map(([a, b]) => [-a, -b] as const),
        "lower",
      ),
      years,
    );
    expect(mirrored).toMatchObject({ selected: higher.selected, improved: higher.improved, verdict: higher.verdict });
    expect(mirrored.expected?.low).toBeCloseTo(higher.expected?.low ?? NaN, 9);
    expect(mirrored.expected?.shift.low).toBeCloseTo(-(higher.expected?.shift.high ?? NaN), 9);
    expect(mirrored.effect?.estimate).toBeCloseTo(-(higher.effect?.estimate ?? NaN), 9);
    expect(mirrored.gap.from).toBeCloseTo(higher.gap.from ?? NaN, 12);
  });

  it("prefers covariance analysis with ten on each side, and resampling below, reproducibly", () => {
    expect(evaluation(twoYears(many), years).effect?.method).toBe("ancova");
    const few = () => evaluation(twoYears(many.slice(0, 12)), years).effect;
    expect(few()?.method).toBe("change-minus-expected");
    expect(few()).toEqual(few());
    const { estimate = NaN, low = NaN, high = NaN } = few() ?? {};
    expect(low <= estimate && estimate <= high).toBe(true);
  });

  it("calls a share above what the widest correlation gives, and says when that could still be chance", () => {
    const lucky = many.map(([a]) => [a, a < 5.75 ? a + 0.1 : a - 0.1] as const);
    const result = evaluation(twoYears(lucky), years);
    expect(result).toMatchObject({ share: 1, high: 1, verdict: "above", couldBeChance: false });
    const three = evaluation(
      twoYears([
        [1, 1.2],
        [2, 2.3],
        [6, 5.9],
        [7, 6.5],
      ]),
      years,
    );
    expect(three).toMatchObject({ verdict: "above", couldBeChance: true });
    const unlucky = many.map(([a]) => [a, a < 5.75 ? a - 0.1 : a + 0.1] as const);
    expect(evaluation(twoYears(unlucky), years)).toMatchObject({ share: 0, verdict: "below", couldBeChance: false });
  });

  it("says nothing about chance where all started equal, and nothing at all about an empty list", () => {
    const equal = evaluation(
      twoYears([
        [4, 5],
        [4, 4],
        [4, 6],
      ]),
      years,
    );
    expect(equal).toMatchObject({
      selected: 0,
      share: null,
      expected: null,
      verdict: null,
      effect: null,
      persistence: null,
    });
    expect(equal.others).toMatchObject({ n: 3, improved: 2 });
  });

  it("refuses a period that is not in the data", () => {
    expect(() => evaluation(twoYears([[1, 2]]), { ...years, to: "2031" })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
  });
});

describeOpenData("evaluation of a real municipality's IDEB, 2023 to 2025", () => {
  it("finds anos iniciais inside what drift and chance give", () => {
    const result = evaluation(idebDataset(), { indicator: "anos_iniciais", from: "2023", to: "2025" });
    expect(result).toMatchObject({
      selected: 56,
      improved: 40,
      others: { n: 36, improved: 23 },
      verdict: "inside",
      effect: { method: "ancova" },
    });
    expect(result.withoutValue).toHaveLength(1);
    expect(result.share).toBeCloseTo(0.7143, 4);
    expect(result.expected?.low).toBeCloseTo(0.6846, 4);
    expect(result.expected?.high).toBeCloseTo(0.7188, 4);
    expect(result.change.all).toBeCloseTo(0.2087, 4);
  });

  it("finds anos finais inside what drift and chance give", () => {
    const result = evaluation(idebDataset(), { indicator: "anos_finais", from: "2023", to: "2025" });
    expect(result).toMatchObject({
      selected: 32,
      improved: 18,
      others: { n: 24, improved: 4 },
      verdict: "inside",
      withoutValue: [],
    });
    expect(result.expected?.low).toBeCloseTo(0.4794, 4);
    expect(result.expected?.high).toBeCloseTo(0.6254, 4);
  });
});
