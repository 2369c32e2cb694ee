import { projection, yearOfCatchingUp, yearReached } from "../../src/analysis/projection";
import { gapClosed, isOnTrack, trajectory } from "../../src/analysis/trajectory";

const years = [2019, 2020, 2021, 2022, 2023];

describe("projection", () => {
  it("stays on the scale", () => {
    const rising = [7, 7.6, 8.4, 9, 9.6];
    const free = projection(years, rising, 2026);
    expect(free.high).toBeGreaterThan(10);
    expect(projection(years, rising, 2026, { minimum: 0, maximum: 10 })).toMatchObject({ estimate: 10, high: 10 });
    const falling = rising.map((value) => 10 - value);
    expect(projection(years, falling, 2026, { minimum: 0, maximum: null })).toMatchObject({ low: 0 });
  });

  it("contains its estimate, and is less sure further ahead", () => {
    const values = [4.1, 4.4, 4.3, 4.8, 4.9];
    const [near, far] = [projection(years, values, 2024), projection(years, values, 2030)];
    expect(near.low < near.estimate && near.estimate < near.high).toBe(true);
    expect(far.high - far.low).toBeGreaterThan(near.high - near.low);
  });

  it("does not care about the order of the rows, or a period without value", () => {
    const values = [4.1, 4.4, 4.3, 4.8, 4.9];
    const plain = projection(years, values, 2025);
    const turned = projection([...years, 2018].toReversed(), [...values, null].toReversed(), 2025);
    expect(turned.estimate).toBeCloseTo(plain.estimate, 12);
  });

  it.each([
    ["four periods", () => projection([1, 2, 3, 4, null], [1, 2, 3, 4, 5], 5), "too-few-values"],
    ["a year more than ten ahead", () => projection(years, [1, 2, 3, 4, 5], 2034), "out-of-domain"],
    ["ranges of different sizes", () => projection(years, [1], 2024), "different-sizes"],
    ["one year five times", () => projection([1, 1, 1, 1, 1], [1, 2, 3, 4, 5], 2), "no-variation"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("yearReached", () => {
  it("is the last period where the target is met already, in either direction", () => {
    expect(yearReached(years, [5, 4, 3, 3, 6], { target: 6, direction: "higher" })).toBe(2023);
    expect(yearReached(years, [5, 4, 3, 3, 2], { target: 2, direction: "lower" })).toBe(2023);
  });

  it("is never before the last period while the last value is short of the target", () => {
    expect(yearReached(years, [4, 5, 6, 7, 5.9], { target: 6, direction: "higher" })).toBeGreaterThanOrEqual(2023);
  });

  it.each([
    ["leads away", [5, 4.9, 4.8, 4.7, 4.6], "target-never-reached"],
    ["leads nowhere", [4, 4, 4, 4, 4], "target-never-reached"],
    ["would take more than ten years", [4, 4.01, 4.02, 4.03, 4.04], "target-too-far"],
  ])("refuses a line that %s", (_, values, code) => {
    expect(() => yearReached(years, values, { target: 5.2, direction: "higher" })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("is mirrored when lower is better", () => {
    const rising = [4, 4.3, 4.4, 4.8, 4.9];
    const up = yearReached(years, rising, { target: 5.5, direction: "higher" });
    const down = yearReached(
      years,
      rising.map((value) => -value),
      { target: -5.5, direction: "lower" },
    );
    expect(down).toBeCloseTo(up, 9);
  });

  it("withstands an odd year with Theil and Sen's line", () => {
    const odd = [4, 4.2, 9, 4.6, 4.8];
    expect(yearReached(years, odd, { target: 5.2, direction: "higher", line: "theil-sen" })).toBeCloseTo(2024, 9);
    expect(() => yearReached([1, 1, 1, 1, 1], odd, { target: 5, direction: "higher", line: "theil-sen" })).toThrow(
      expect.objectContaining({ code: "no-variation" }),
    );
  });
});

describe("yearOfCatchingUp", () => {
  it("is when the two lines meet, not when the average of today is reached", () => {
    expect(yearOfCatchingUp([1, 2, 3, 4, 5], [2, 3, 4, 5, 6], [6, 6.5, 7, 7.5, 8], "higher")).toBeCloseTo(9, 9);
    expect(yearOfCatchingUp([1, 2, 3, 4, 5], [60, 55, 50, 45, 40], [30, 29, 28, 27, 26], "lower")).toBeCloseTo(8.5, 9);
  });

  it("refuses where the distance grows", () => {
    expect(() => yearOfCatchingUp([1, 2, 3, 4, 5], [2, 3, 4, 5, 6], [6, 8, 10, 12, 14], "higher")).toThrow(
      expect.objectContaining({ code: "target-never-reached" }),
    );
  });
});

describe("trajectory", () => {
  const path = { from: 4.2, to: 5.2, startYear: 2021, endYear: 2025 };

  it("begins at the start and stays at the target after the end", () => {
    expect([2019, 2021, 2025, 2030].map((year) => trajectory(path, year))).toEqual([4.2, 4.2, 5.2, 5.2]);
  });

  it("grows by the same share every year when geometric", () => {
    const geometric = { ...path, kind: "geometric" as const };
    const values = [2021, 2022, 2023, 2024, 2025].map((year) => trajectory(geometric, year));
    const ratios = values.slice(1).map((value, row) => value / (values[row] ?? 1));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? NaN, 12);
    expect(values.at(-1)).toBe(5.2);
  });

  it("says on track at the line or better, in the direction asked", () => {
    expect([4.7, 4.69].map((value) => isOnTrack(value, path, 2023, "higher"))).toEqual([true, false]);
    const down = { ...path, from: 60, to: 40 };
    expect([50, 51].map((value) => isOnTrack(value, down, 2023, "lower"))).toEqual([true, false]);
  });

  it.each([
    ["an end before the start", () => trajectory({ ...path, endYear: 2021 }, 2022)],
    ["a geometric path from 0", () => trajectory({ ...path, from: 0, kind: "geometric" }, 2022)],
    ["a geometric path to below 0", () => trajectory({ ...path, to: -1, kind: "geometric" }, 2022)],
  ])("refuses %s", (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("gapClosed", () => {
  it("is above 1 when overtaken and negative when wider", () => {
    expect([gapClosed(0.8, -0.2), gapClosed(0.8, 1)]).toEqual([expect.closeTo(1.25, 12), expect.closeTo(-0.25, 12)]);
  });

  it("refuses where there was no gap", () => {
    expect(() => gapClosed(0, 1)).toThrow(expect.objectContaining({ code: "zero-denominator" }));
  });
});
