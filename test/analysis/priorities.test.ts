import fc from "fast-check";
import { indicatorSummaries } from "../../src/analysis/indicatorSummaries";
import { priorities } from "../../src/analysis/priorities";
import { decimalsWithMissing } from "./arbitraries";
import { dataset, facility, indicator, observation } from "./datasets";

describe("priorities", () => {
  it("lists every facility, in and out, with what the rule says and why", () => {
    const rows = priorities(
      dataset([observation("c", null, { status: "ND" }), observation("b", 5.5), observation("a", 4.5)]),
    );
    expect(rows).toEqual([
      expect.objectContaining({
        code: "a",
        name: "Escola a",
        gap: 0.5,
        rank: 2,
        priority: true,
        reason: "worse-than-average",
      }),
      expect.objectContaining({ code: "b", gap: -0.5, rank: 1, priority: false, reason: "better-than-average" }),
      expect.objectContaining({
        code: "c",
        value: null,
        gap: null,
        rank: null,
        priority: null,
        reason: "missing",
        status: "ND",
      }),
    ]);
    expect(rows.map(({ average }) => average)).toEqual([5, 5, 5]);
  });

  it("says tie of a facility that equals the average, and does not list it", () => {
    const rows = priorities(dataset([observation("a", 0.1), observation("b", 0.2), observation("c", 0.3)]));
    expect(rows[1]).toMatchObject({ code: "b", priority: false, reason: "tie" });
  });

  it("is upside down when lower is better", () => {
    const rows = priorities(dataset([observation("a", 40), observation("b", 60)], { direction: "lower" }));
    expect(rows.map(({ priority, gap, rank }) => [priority, gap, rank])).toEqual([
      [false, -10, 1],
      [true, 10, 2],
    ]);
  });

  it("lists a facility known from another period as missing, and one that has closed not at all", () => {
    const data = dataset([observation("a", 4), observation("b", 5), observation("a", 4, { period: "2025" })]);
    expect(priorities(data).filter(({ period }) => period === "2025")).toEqual([
      expect.objectContaining({ code: "a", priority: false }),
      expect.objectContaining({ code: "b", priority: null, reason: "missing" }),
    ]);
    const closed = { ...data, facilities: [facility("a"), facility("b", { isActive: false })] };
    expect(priorities(closed).map(({ period, code }) => `${period} ${code}`)).toEqual(["2023 a", "2023 b", "2025 a"]);
  });

  it("lists everybody as missing where nobody has a value", () => {
    const data = dataset([observation("a", null), observation("b", null)]);
    expect(priorities(data).map(({ priority, average, reason }) => [priority, average, reason])).toEqual([
      [null, null, "missing"],
      [null, null, "missing"],
    ]);
    expect(indicatorSummaries(data)).toMatchObject([{ facilities: 2, missing: 2, average: null, priorities: 0 }]);
  });

  it("averages by weight where the indicator asks, and marks who changes sides under the simple average", () => {
    const data = dataset(
      [
        observation("a", 4, { weight: 100 }),
        observation("b", 5.2, { weight: 100 }),
        observation("c", 6, { weight: 800 }),
        observation("d", 1, { weight: null }),
      ],
      { averaging: "weighted" },
    );
    expect(indicatorSummaries(data)).toMatchObject([{ averaging: "weighted", fallback: null, average: 5.72, used: 3 }]);
    expect(priorities(data).map(({ code, priority, dependsOnAverage }) => [code, priority, dependsOnAverage])).toEqual([
      ["a", true, false],
      ["b", true, true],
      ["c", false, false],
      ["d", true, false],
    ]);
  });

  it("pools counts for a rate and marks fewer than 20 events as a small number", () => {
    const data = dataset(
      [
        observation("a", 30, { numerator: 3, denominator: 10000 }),
        observation("b", 66, { numerator: 66, denominator: 100000 }),
        observation("c", 70, { numerator: null, denominator: null }),
      ],
      { averaging: "rate", per: 100000, direction: "lower" },
    );
    const rows = priorities(data);
    expect(rows[0]?.average).toBeCloseTo((69 / 110000) * 100000, 10);
    expect(
      rows.map(({ priority, isSmallNumber, dependsOnAverage }) => [priority, isSmallNumber, dependsOnAverage]),
    ).toEqual([
      [false, true, false],
      [true, false, false],
      [true, false, false],
    ]);
    expect(indicatorSummaries(data)).toMatchObject([{ averaging: "rate", used: 2, facilities: 3, missing: 0 }]);
  });

  it.each([
    ["weighted", "no-weights"],
    ["rate", "no-counts"],
  ] as const)(
    "falls back to the simple average where a %s one has nothing to work with, and says so",
    (averaging, fallback) => {
      const data = dataset([observation("a", 4), observation("b", 6)], { averaging });
      expect(indicatorSummaries(data)).toMatchObject([{ average: 5, averaging: "simple", fallback }]);
    },
  );

  it("compares with the published value only when asked, and only where there is one", () => {
    const data = dataset([
      observation("a", 4),
      observation("b", 6),
      observation("2607901", 6.5, { level: "municipality" }),
      observation("a", 4, { period: "2025" }),
    ]);
    expect(priorities(data).map(({ average }) => average)).toEqual([5, 5, 4, 4]);
    expect(indicatorSummaries(data)[0]).toMatchObject({ average: 5, official: 6.5, reference: "facilities" });
    const official = priorities(data, { reference: "official" });
    expect(official.map(({ average, reference, priority }) => [average, reference, priority])).toEqual([
      [6.5, "official", true],
      [6.5, "official", true],
      [4, "facilities", false],
      [4, "facilities", null],
    ]);
    expect(indicatorSummaries(data, { reference: "official" })[0]).toMatchObject({ average: 6.5, priorities: 2 });
  });

  it("does not say that it depends on the average where the published value was asked for", () => {
    const rows = [observation("a", 4, { weight: 1 }), observation("b", 6, { weight: 9 })];
    const official = observation("2607901", 3, { level: "municipality" });
    const found = priorities(dataset([...rows, official]), { reference: "official" });
    expect(found.map(({ priority, dependsOnAverage }) => [priority, dependsOnAverage])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it("leaves the name of a facility out of the register open, and the remark of a row that is not there empty", () => {
    const data = dataset([observation("a", 4), observation("b", 5), observation("a", 4, { period: "2025" })]);
    const found = priorities({ ...data, facilities: [] }).filter(({ code }) => code === "b");
    expect(found.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      [null, "", "better-than-average"],
      [null, "", "missing"],
    ]);
  });

  it("takes no published value at random when several municipalities are in the data", () => {
    const data = dataset([
      observation("a", 4),
      observation("2607901", 6.5, { level: "municipality" }),
      observation("2611606", 7, { level: "municipality" }),
    ]);
    expect(indicatorSummaries(data)[0]?.official).toBeNull();
    expect(indicatorSummaries(data, { municipality: "2607901" })[0]?.official).toBe(6.5);
  });

  it("leaves process indicators out", () => {
    expect(priorities(dataset([observation("a", 4)], { kind: "process" }))).toEqual([]);
  });

  it("keeps indicators apart", () => {
    const data = {
      indicators: [indicator({ id: "score" }), indicator({ id: "other" })],
      facilities: [facility("a"), facility("b")],
      observations: [observation("a", 1), observation("b", 2), observation("a", 9, { indicator: "other" })],
    };
    expect(priorities(data).map(({ indicator, code, average }) => [indicator, code, average])).toEqual([
      ["score", "a", 1.5],
      ["score", "b", 1.5],
      ["other", "a", 9],
    ]);
  });

  it("refuses two observations that claim to be the same", () => {
    expect(() => priorities(dataset([observation("a", 4), observation("a", 5)]))).toThrow(
      expect.objectContaining({
        code: "repeated-observation",
        facts: { indicator: "score", code: "a", period: "2023" },
      }),
    );
  });

  it("agrees with the summaries and does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), fc.constantFrom("higher" as const, "lower" as const), (values, direction) => {
        const observations = values.map((value, row) => observation(`f${row}`, value, { weight: row }));
        const data = dataset(observations, { direction });
        const rows = priorities(data);
        const [summary] = indicatorSummaries(data);
        expect(summary?.facilities).toBe(rows.length);
        expect(summary?.missing).toBe(rows.filter(({ priority }) => priority === null).length);
        expect(summary?.priorities).toBe(rows.filter(({ priority }) => priority).length);
        expect(rows.every(({ value, priority }) => (value === null) === (priority === null))).toBe(true);
        const turned = priorities(dataset(observations.toReversed(), { direction }));
        expect(turned.map(({ priority }) => priority)).toEqual(rows.map(({ priority }) => priority));
      }),
    );
  });
});
