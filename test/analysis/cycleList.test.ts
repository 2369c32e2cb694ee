import { cycleList, type CycleListInput } from "../../src/analysis/cycleList";
import type { Criterion } from "../../src/dataset/criterion";
import type { Dataset } from "../../src/dataset/dataset";
import { dataset, facility, indicator, observation } from "./datasets";

const base = (...ids: string[]) => new Map(ids.map((id) => [id, "2023"]));

function listed(data: Dataset, criterion: Criterion, input: Partial<CycleListInput> = {}) {
  const ids = data.indicators.map(({ id }) => id);
  const asked = { base: base(...ids), criterion: () => criterion, current: (code: string) => code, municipality: "" };
  return cycleList(data, { ...asked, ...input });
}

const noLimit = { rule: "average", capacity: null } as const;
const codes = (rows: ReturnType<typeof listed>, key: "ruled" | "fits" | "isFallback" | "isTieAtLimit") =>
  rows.filter((row) => row[key] === true).map(({ indicator: id, code }) => `${id} ${code}`);

describe("the rule of a cycle", () => {
  const years = dataset([
    observation("A", 4),
    observation("B", 6),
    observation("C", 5.5),
    observation("D", null),
    observation("A", 8, { period: "2021" }),
    observation("B", 5, { period: "2021" }),
  ]);

  test("is the average where nobody asked for another", () => {
    expect(codes(listed(years, noLimit), "ruled")).toEqual(["score A"]);
  });

  test("decides where it can be asked; elsewhere the average does, and says so", () => {
    const rows = listed(years, { rule: "years", capacity: null });
    // Means of two years: A 6, B 5.5; C has one year only.
    expect(codes(rows, "ruled")).toEqual(["score B"]);
    expect(codes(rows, "isFallback")).toEqual(["score C"]);
    expect(rows.find(({ code }) => code === "D")).toMatchObject({ ruled: null, isFallback: false });
  });

  test("puts nobody on the list by a rule that needs counts, where there are none: the average decides", () => {
    const rows = listed(years, { rule: "funnel", capacity: null });
    expect(codes(rows, "ruled")).toEqual(["score A"]);
    expect(codes(rows, "isFallback")).toEqual(["score A", "score B", "score C"]);
  });
});

describe("the agenda", () => {
  const stages: Dataset = {
    indicators: [indicator({ id: "first", unit: "pontos" }), indicator({ id: "second", unit: "pontos" })],
    facilities: ["A", "B", "C", "D"].map((code) => facility(code)),
    observations: [
      ...Object.entries({ A: 4.7, B: 4.5, C: 4.6, D: 8 }).map(([code, value]) =>
        observation(code, value, { indicator: "first" }),
      ),
      ...Object.entries({ A: 3, D: 6 }).map(([code, value]) => observation(code, value, { indicator: "second" })),
    ],
  };

  test("takes the widest gaps first, a school with two stages once, in all its stages", () => {
    const rows = listed(stages, { rule: "average", capacity: 2 });
    // A: 0.75 and 1.5 below, B: 0.95, C: 0.85.
    expect(codes(rows, "fits")).toEqual(["first A", "first B", "second A"]);
    expect(rows.filter(({ fits }) => fits === false).map(({ code }) => code)).toEqual(["C"]);
    expect(rows.find(({ code, indicator: id }) => code === "D" && id === "first")?.fits).toBeNull();
  });

  test("has no limit where none was set, and no room where it is 0", () => {
    expect(codes(listed(stages, noLimit), "fits")).toEqual([]);
    expect(listed(stages, noLimit).every(({ fits }) => fits === null)).toBe(true);
    expect(codes(listed(stages, { rule: "average", capacity: 0 }), "fits")).toEqual([]);
  });

  test("says of a tie with the last one that only the code decided", () => {
    const rows = listed(dataset([observation("B", 4), observation("A", 4), observation("C", 9)]), {
      rule: "average",
      capacity: 1,
    });
    expect(codes(rows, "fits")).toEqual(["score A"]);
    expect(codes(rows, "isTieAtLimit")).toEqual(["score B"]);
  });

  test("compares gaps of different units in standard deviations", () => {
    const mixed: Dataset = {
      indicators: [
        indicator({ id: "points", unit: "pontos" }),
        indicator({ id: "deaths", unit: "por 100 mil", direction: "lower" }),
      ],
      facilities: ["A", "B", "C", "D"].map((code) => facility(code)),
      observations: [
        ...Object.entries({ A: 1, B: 6, C: 6.1, D: 6.2 }).map(([code, value]) =>
          observation(code, value, { indicator: "points" }),
        ),
        ...Object.entries({ A: 300, B: 345, C: 320, D: 290 }).map(([code, value]) =>
          observation(code, value, { indicator: "deaths" }),
        ),
      ],
    };
    // A is 3.8 points below (1.5 sd); B 31 deaths above (1.3 sd).
    expect(codes(listed(mixed, { rule: "average", capacity: 1 }), "fits")).toEqual(["points A"]);
  });

  test("counts a merged facility as its successor", () => {
    const data = dataset([observation("A", 4), observation("B", 4.1), observation("C", 4.2), observation("D", 9)]);
    const current = (code: string) => (code === "A" ? "C" : code);
    const rows = listed(data, { rule: "average", capacity: 1 }, { current });
    expect(codes(rows, "fits")).toEqual(["score A", "score C"]);
  });
});

describe("a merged facility", () => {
  const merged = (mergedIn: number | null) => ({
    ...dataset([
      observation("A", 1),
      observation("B", 4),
      observation("C", 6),
      observation("A", 1, { period: "2021" }),
      observation("B", 3, { period: "2021" }),
    ]),
    facilities: [facility("A", { successor: "B", mergedIn }), facility("B"), facility("C")],
  });

  test("is not compared from the year of the merger on; before it, it is", () => {
    const data = merged(2022);
    expect(listed(data, noLimit).map(({ code, average }) => [code, average])).toEqual([
      ["B", 5],
      ["C", 5],
    ]);
    const earlier = listed(data, noLimit, { base: new Map([["score", "2021"]]) });
    expect(earlier.map(({ code }) => code)).toEqual(["A", "B", "C"]);
  });

  test("is compared while it has values, where nobody said the year", () => {
    expect(listed(merged(null), noLimit).map(({ code }) => code)).toEqual(["A", "B", "C"]);
  });
});
