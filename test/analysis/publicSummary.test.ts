import * as fc from "fast-check";
import { hiddenParts, type Part } from "../../src/analysis/disclosure";
import { publicSummary } from "../../src/analysis/publicSummary";
import { dataset, facility, observation } from "./datasets";

/** Facilities a, b, c… with a territory and a count each, over 1,000 people. */
function counted(rows: readonly (readonly [territory: string, events: number])[]) {
  const codes = rows.map((_, index) => String.fromCharCode(97 + index));
  const observations = rows.map(([, events], index) =>
    observation(codes[index] ?? "", events / 10, { numerator: events, denominator: 1000 }),
  );
  const whole = dataset(observations, { averaging: "rate", per: 100, direction: "lower" });
  return { ...whole, facilities: codes.map((code, index) => facility(code, { territory: rows[index]?.[0] ?? "" })) };
}

describe("what a city publishes", () => {
  it("has totals and territories, and no facility that was not chosen", () => {
    const lines = publicSummary(
      counted([
        ["norte", 10],
        ["norte", 12],
        ["norte", 14],
        ["sul", 20],
        ["sul", 22],
        ["sul", 24],
      ]),
    );
    expect(lines.map(({ level, place, events }) => [level, place, events])).toEqual([
      ["municipality", "", 102],
      ["territory", "norte", 36],
      ["territory", "sul", 66],
    ]);
  });

  it("leaves out what rests on fewer than 5 events, and what would give it away", () => {
    const lines = publicSummary(
      counted([
        ["norte", 1],
        ["norte", 2],
        ["norte", 1],
        ["sul", 9],
        ["sul", 9],
        ["sul", 9],
        ["leste", 90],
        ["leste", 90],
        ["leste", 90],
      ]),
    );
    expect(lines.map(({ place, events, average, hidden }) => [place, events, average === null, hidden])).toEqual([
      ["", 301, false, null],
      ["leste", 270, false, null],
      ["norte", null, true, "small"],
      ["sul", null, true, "protects"],
    ]);
  });

  it("names a facility only where it was chosen, and not where the rest of its territory would show", () => {
    const data = counted([
      ["norte", 40],
      ["norte", 3],
      ["norte", 30],
      ["norte", 20],
    ]);
    const shown = (named: string[]) =>
      publicSummary(data, { named })
        .filter(({ level }) => level === "facility")
        .map(({ place, events, hidden }) => [place, events, hidden]);
    expect(shown(["a"])).toEqual([["a", 40, null]]);
    expect(shown(["b"])).toEqual([["b", null, "small"]]);
    // All but b are named: what is left over is b.
    expect(shown(["a", "c", "d"])).toEqual([
      ["a", 40, null],
      ["c", 30, null],
      ["d", null, "protects"],
    ]);
  });
});

test("nobody finds fewer than 5 events by subtraction, nor a part that was hidden alone", () => {
  const part = fc.record({ events: fc.nat(40), facilities: fc.integer({ min: 3, max: 9 }), isPublished: fc.boolean() });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts: Part[]) => {
      const hidden = hiddenParts(parts);
      parts.forEach(({ events, isPublished }, index) => {
        if (isPublished && (events ?? 0) < 5) expect(hidden[index]).toBe("small");
      });
      const left = parts.filter((each, index) => hidden[index] !== null || each.isPublished === false);
      const isEverything = parts.every((each, index) => hidden[index] !== null || each.isPublished === false);
      if (left.length === 0 || isEverything) return;
      expect(left.reduce((sum, { events }) => sum + (events ?? 0), 0)).toBeGreaterThanOrEqual(5);
      if (hidden.some((reason) => reason !== null)) expect(left.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
