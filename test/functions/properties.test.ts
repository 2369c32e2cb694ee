import fc from "fast-check";
import type { FunctionId } from "../../src/functions/functionIds";
import { decimalsWithMissing } from "../analysis/arbitraries";
import { called, column } from "./called";

const flat = async (id: FunctionId, ...args: unknown[]) => {
  const shown = await called(id, args);
  return Array.isArray(shown) ? (shown as unknown[][]).flat() : [shown];
};

/** Rows of events and population, some of them missing, some without people. */
const counts = fc.array(
  fc.tuple(
    fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 6 }),
    fc.option(fc.integer({ min: 0, max: 900 }), { nil: null, freq: 6 }),
  ),
  { minLength: 3, maxLength: 25 },
);

const eachRow: readonly (readonly [FunctionId, (rows: readonly (readonly unknown[])[]) => unknown[]])[] = [
  ["PRIORITY", (rows) => [column(rows.map(([x]) => x)), "lower"]],
  ["RANK", (rows) => [column(rows.map(([x]) => x))]],
  ["VARIATION", (rows) => [column(rows.map(([x]) => x)), column(rows.map(([, n]) => n))]],
  ["RATE", (rows) => [column(rows.map(([x]) => x)), column(rows.map(([, n]) => n))]],
  ["SMOOTH", (rows) => [column(rows.map(([x]) => x)), column(rows.map(([, n]) => n))]],
  ["CERTAINTY", (rows) => [column(rows.map(([x]) => x)), column(rows.map(([, n]) => n)), "lower"]],
  ["FUNNEL", (rows) => [column(rows.map(([x]) => x)), column(rows.map(([, n]) => n)), "rate"]],
];

const near = (one: unknown, other: unknown) =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
    : one === other;

describe.each(eachRow)("JUNTOS.%s", (id, args) => {
  it("answers each row the same in whatever order they stand", async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (rows) => {
        const [down, up] = [await flat(id, ...args(rows)), await flat(id, ...args([...rows].reverse()))];
        return down.every((cell, row) => near(cell, up[up.length - 1 - row]));
      }),
      { numRuns: 60 },
    );
  });

  it("answers as many rows as it was given, and a missing row changes nobody else's", async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (rows) => {
        const [without, withOne] = [await flat(id, ...args(rows)), await flat(id, ...args([...rows, [null, null]]))];
        if (without.length === 1) return withOne.length === 1 && withOne[0] === without[0];
        return withOne.length === rows.length + 1 && without.every((cell, row) => near(cell, withOne[row]));
      }),
      { numRuns: 60 },
    );
  });

  it("never shows null, NaN or nothing", async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (rows) =>
        (await flat(id, ...args(rows))).every((cell) => cell !== null && cell !== undefined && !Number.isNaN(cell)),
      ),
      { numRuns: 60 },
    );
  });
});

describe("JUNTOS.*", () => {
  it("flags nobody on both sides, and mirrors with the direction", async () => {
    await fc.assert(
      fc.asyncProperty(decimalsWithMissing(), async (values) => {
        const [high, low] = [await flat("PRIORITY", column(values)), await flat("PRIORITY", column(values), "menor")];
        const turned = column(values.map((value) => (value === null ? null : -value)));
        expect(await flat("PRIORITY", turned, "menor")).toEqual(high);
        return !high.some((flag, row) => flag === true && low[row] === true);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps shares between 0 and 1, with the estimate inside the interval", async () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })).filter(([x, n]) => x <= n);
    await fc.assert(
      fc.asyncProperty(share, async ([x, n]) => {
        const [low, high] = (await flat("INTERVAL", x, n)) as [number, number];
        return low >= 0 && high <= 1 && low <= x / n && x / n <= high;
      }),
      { numRuns: 60 },
    );
  });

  it("scales with the unit", async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (rows) => {
        const [events, population] = [column(rows.map(([x]) => x)), column(rows.map(([, n]) => n))];
        const [small, large] = [
          await flat("RATE", events, population, 100),
          await flat("RATE", events, population, 1000),
        ];
        return small.every((cell, row) => near(typeof cell === "number" ? cell * 10 : cell, large[row]));
      }),
      { numRuns: 60 },
    );
  });
});
