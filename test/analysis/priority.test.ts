import fc from "fast-check";
import { gap, priority } from "../../src/analysis/priority";
import { decimalsWithMissing } from "./arbitraries";

describe("priority", () => {
  it("marks who is below the average, and nobody whose value is missing", () => {
    const result = priority([4.1, 5.3, null], { direction: "higher" });
    expect(result.flags).toEqual([true, false, null]);
    expect(result.average).toBeCloseTo(4.7, 12);
    expect(result.gaps[0]).toBeCloseTo(0.6, 12);
    expect(result.gaps[1]).toBeCloseTo(-0.6, 12);
    expect(result.gaps[2]).toBeNull();
  });

  it("compares with a reference where one is given", () => {
    expect(priority([50, 70], { direction: "lower", reference: 45 })).toEqual({
      average: 45,
      used: 0,
      flags: [true, true],
      gaps: [5, 25],
    });
  });

  it("compares a row without weight although it is not averaged", () => {
    const result = priority([4, 5, 1], { direction: "higher", method: "weighted", weights: [1, 1, null] });
    expect(result).toMatchObject({ average: 4.5, used: 2, flags: [true, false, true] });
  });

  it.each([
    ["one unit", [4.2]],
    ["all equal", [3, 3, 3]],
    ["all equal to a value without exact binary form", [0.1, 0.1, 0.1]],
  ])("marks nobody with %s, in either direction", (_, values) => {
    for (const direction of ["higher", "lower"] as const) {
      expect(priority(values, { direction }).flags).toEqual(values.map(() => false));
    }
  });

  it("has no gap, not minus none, at the average", () => {
    expect([gap(5, 5, "higher"), gap(5, 5, "lower")]).toEqual([0, 0]);
  });

  it("refuses a range without any value, even with a reference", () => {
    expect(() => priority([null, null], { direction: "higher" })).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => priority([null], { direction: "higher", reference: 3 })).toThrow(
      expect.objectContaining({ code: "no-data" }),
    );
  });

  it("is mirrored when values and direction are", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), (values) => {
        const mirrored = values.map((value) => (value === null ? null : -value));
        expect(priority(mirrored, { direction: "lower" }).flags).toEqual(
          priority(values, { direction: "higher" }).flags,
        );
      }),
    );
  });

  it("flags the same rows whatever their order and however many missing ones are added", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), fc.nat(5), (values, missing) => {
        const { flags } = priority(values, { direction: "higher" });
        const padded = [...values, ...Array<null>(missing).fill(null)].toReversed();
        expect(priority(padded, { direction: "higher" }).flags.toReversed().slice(0, values.length)).toEqual(flags);
      }),
    );
  });

  it("flags the same rows when all values are scaled and shifted", () => {
    fc.assert(
      fc.property(
        decimalsWithMissing(),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (values, factor, shift) => {
          const moved = values.map((value) => (value === null ? null : value * factor + shift));
          expect(priority(moved, { direction: "higher" }).flags).toEqual(
            priority(values, { direction: "higher" }).flags,
          );
        },
      ),
    );
  });

  it("never marks everybody", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), fc.constantFrom("higher" as const, "lower" as const), (values, direction) => {
        expect(priority(values, { direction }).flags).toContain(false);
      }),
    );
  });
});
