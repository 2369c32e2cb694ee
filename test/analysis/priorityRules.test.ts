import fc from "fast-check";
import {
  funnelPriority,
  probablePriority,
  quantilePriority,
  smoothedPriority,
  yearsMean,
  yearsPriority,
} from "../../src/analysis/priorityRules";
import { falseDiscovery } from "../../src/analysis/falseDiscovery";
import { ruleOpinions } from "../../src/analysis/ruleOpinions";
import { dataset, observation } from "./datasets";

describe("the other priority rules", () => {
  it("need two years to take a mean, and take the last three", () => {
    expect(
      yearsMean([
        [9, 9],
        [1, null],
        [2, null],
        [3, 4],
      ]),
    ).toEqual([2, null]);
    expect(
      yearsPriority(
        [
          [4, 4, 4],
          [5, 9, null],
        ],
        "higher",
      ),
    ).toEqual([true, false, null]);
    expect(() => yearsMean([[1]])).toThrow(expect.objectContaining({ code: "too-few-values" }));
    expect(() => yearsMean([[1], [2]], 1)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
    expect(() => yearsMean([[1], [2, 3]])).toThrow(expect.objectContaining({ code: "different-sizes" }));
  });

  it("forgive a tiny facility its bad luck", () => {
    const [events, population] = [
      [1, 300, 100, 110],
      [20, 10000, 10000, 10000],
    ];
    expect(smoothedPriority(events, population, "lower")).toEqual([true, true, false, false]);
    expect(probablePriority(events, population, "lower")).toEqual([false, true, false, false]);
    expect(funnelPriority(events, population, { type: "rate", direction: "lower" })).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("see a funnel's low side where higher is better, and the wider limits on request", () => {
    const [events, population] = [
      [40, 60, 50, 50],
      [100, 100, 100, 100],
    ];
    const flags = (direction: "higher" | "lower", level: 0.95 | 0.998 = 0.95) =>
      funnelPriority(events, population, { type: "proportion", direction, level });
    expect(flags("higher")).toEqual([true, false, false, false]);
    expect(flags("lower")).toEqual([false, true, false, false]);
    expect(flags("higher", 0.998)).toEqual([false, false, false, false]);
  });

  it("mark the worst fifth", () => {
    expect(quantilePriority([1, 2, 3, 4, 5], 5, "lower")).toEqual([false, false, false, false, true]);
  });
});

describe("ruleOpinions", () => {
  it("judges by counts where there are any", () => {
    const rows = [
      [1, 20],
      [300, 10000],
      [100, 10000],
      [110, 10000],
    ].map(([numerator = 0, denominator = 1], row) =>
      observation("abcd"[row] ?? "", (1000 * numerator) / denominator, { numerator, denominator }),
    );
    const opinions = ruleOpinions(dataset(rows, { averaging: "rate", per: 1000, direction: "lower" }), "score", "2023");
    expect(opinions.map(({ code, probable, smoothed, funnel }) => [code, probable, smoothed, funnel])).toEqual([
      ["a", false, true, false],
      ["b", true, true, true],
      ["c", false, false, false],
      ["d", false, false, false],
    ]);
    expect(opinions[1]).toMatchObject({ word: "almost-certain", years: null, worstFifth: null });
  });

  it("judges scores by how much they move from one period to the next", () => {
    const scores = [
      [3, 3.1],
      [3.5, 3.4],
      [4, 4.1],
      [6, 5.9],
      [6.5, 6.6],
      [null, 7],
    ];
    const rows = scores.flatMap(([before = null, after = null], row) => [
      observation("abcdef"[row] ?? "", before, { period: "2021" }),
      observation("abcdef"[row] ?? "", after),
    ]);
    const opinions = ruleOpinions(dataset(rows), "score", "2023");
    expect(opinions.map(({ word }) => word)).toEqual([
      "almost-certain",
      "almost-certain",
      "almost-certain",
      "probably-not",
      "probably-not",
      "probably-not",
    ]);
    expect(opinions.map(({ years }) => years)).toEqual([true, true, true, false, false, null]);
    expect(opinions.map(({ worstFifth }) => worstFifth)).toEqual([true, false, false, false, false, false]);
    expect(opinions[0]).toMatchObject({ smoothed: null, funnel: null });
  });

  it("says nothing of one period of scores, and is empty where the indicator has no period", () => {
    const data = dataset([observation("a", 4), observation("b", null)]);
    expect(ruleOpinions(data, "score", "2023")).toEqual([
      {
        code: "a",
        certainty: null,
        word: null,
        probable: null,
        years: null,
        smoothed: null,
        funnel: null,
        worstFifth: null,
      },
      {
        code: "b",
        certainty: null,
        word: null,
        probable: null,
        years: null,
        smoothed: null,
        funnel: null,
        worstFifth: null,
      },
    ]);
    expect(ruleOpinions(data, "score", "2024")).toEqual([]);
    expect(ruleOpinions(data, "other", "2023")).toEqual([]);
  });
});

describe("falseDiscovery", () => {
  it("never lowers a p, keeps their order and stays at or below 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (p) => {
        const adjusted = falseDiscovery(p);
        p.forEach((value, row) => {
          const own = adjusted[row] ?? NaN;
          expect(own >= value && own <= 1).toBe(true);
          p.forEach((other, index) => {
            if (other < value) expect(adjusted[index] ?? NaN).toBeLessThanOrEqual(own);
          });
        });
      }),
    );
  });

  it("refuses a p above 1", () => {
    expect(() => falseDiscovery([0.2, 1.2])).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});
