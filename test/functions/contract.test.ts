import type { FunctionId } from "../../src/functions/functionIds";
import file from "../analysis/reference/contract.json";
import { called, column } from "./called";

const cases = new Map(file.contract.map((entry) => [entry.id, entry]));
const call = (id: FunctionId, ...args: unknown[]) => called(id, args);

async function variation(from: unknown, to: unknown): Promise<unknown> {
  const by = (mode: string) => call("VARIATION", from, to, mode, "higher");
  return { difference: await by("difference"), percent: await by("percent"), status: await by("status") };
}

const flags = (shown: unknown) => ({ flags: Array.isArray(shown) ? shown.flat() : [shown] });
const years = column([2021, 2022, 2023, 2024, 2025]);
const endingAt = (last: number, slope: number) => column([4, 3, 2, 1, 0].map((back) => last - slope * back));

/** Every agreed case, as a cell shows it. */
const answers: Readonly<Record<string, () => Promise<unknown>>> = {
  "variation-zero-base": () => variation(0, 5),
  "variation-negative-base": () => variation(-2, 1),
  "variation-missing": () => variation(null, 1),
  "rate-zero-pop": () => call("RATE", 3, 0),
  "rate-negative-events": () => call("RATE", -1, 100),
  "rate-fraction-events": async () => {
    expect(await call("RATE", 2.5, 100, null, "interval")).toEqual([[2500, expect.any(Number), expect.any(Number)]]);
    return { rate: await call("RATE", 2.5, 100) };
  },
  "rate-text": () => call("RATE", "n/d", 100),
  "rate-missing": () => call("RATE", null, 100),
  "prop-x-gt-n": () => call("INTERVAL", 5, 4, "proportion"),
  "prop-n0": () => call("INTERVAL", 0, 0, "proportion"),
  "confidence-percent": async () => {
    expect(await call("INTERVAL", 1, 2, null, 95)).toEqual(await call("INTERVAL", 1, 2, null, 0.95));
    expect(await call("INTERVAL", 1, 2, null, 0.5)).toBe("#NUM!");
    expect(await call("INTERVAL", 1, 2, null, 100)).toBe("#NUM!");
    return { sameAs: 0.95 };
  },
  "priority-all-missing": () => call("PRIORITY", column([null, null]), "higher"),
  "priority-one-unit": async () => flags(await call("PRIORITY", column([4.2]), "higher")),
  "priority-all-equal": async () => flags(await call("PRIORITY", column([3, 3, 3]), "lower")),
  "priority-bad-direction": () => call("PRIORITY", column([1, 2]), "up?"),
  "priority-weights-length": () => call("PRIORITY", column([1, 2, 3]), null, null, column([1, 2])),
  "priority-weights-negative": () => call("PRIORITY", column([1, 2]), null, null, column([1, -2])),
  "smooth-zero-pop-unit": async () => {
    const [first, second, third] = (await call("SMOOTH", column([1, 0, 2]), column([100, 0, 300]))) as unknown[][];
    expect([first, third]).toEqual([[expect.any(Number)], [expect.any(Number)]]);
    return { unit2: second?.[0] };
  },
  "dsr-lt10": () => call("DSR", column([4, 5]), column([100, 100]), column([1, 1])),
  "trend-4-points": () => call("TREND", column([1, 2, 3, 4])),
  "xmr-lt2": () => call("XMR", 5),
  "steps-start-missing": () => call("STEPS", null),
  "projection-away": () => call("PROJECTION", years, endingAt(4.5, -0.12), 5.2, "higher"),
  "projection-already": async () => {
    expect(await call("PROJECTION", years, endingAt(5.4, 0.1), 5.2, "higher")).toBe(2025);
    return { yearReached: "last period" };
  },
};

describe("the agreed edge cases, in a cell", () => {
  it.each([...cases.keys()])("%s is kept", async (id) => {
    expect(await answers[id]?.()).toEqual(cases.get(id)?.expected);
  });
});
