import { improvedAgainstChance, runners, type Inputs } from "./referenceRunners";
import file from "./reference/vectors.json";

interface Vector {
  readonly id: string;
  readonly method: string;
  readonly inputs: Inputs;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
}

/** Expected values that are of something else than our methods, by name, with the reason. */
const notOurs: Readonly<Record<string, string>> = {
  byarLowerRothman: "epitools' variant, which methods.md warns of",
  byarUpperRothman: "epitools' variant, which methods.md warns of",
  kendallTauB: "Kendall's τ between two columns is no method of ours",
};

const vectors = file.vectors as unknown as readonly Vector[];

function answer({ method, inputs }: Vector): Readonly<Record<string, unknown>> {
  const run = inputs["improved"] === undefined ? runners[method] : improvedAgainstChance;
  if (!run) throw new Error(`no method of ours answers to ${method}`);
  return run(inputs) as Readonly<Record<string, unknown>>;
}

function expectWithin(actual: unknown, expected: unknown, tolerance: Vector["tolerance"], where: string): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((value, row) => expectWithin((actual as unknown[])[row], value, tolerance, `${where}[${row}]`));
  } else if (typeof expected === "object" && expected !== null) {
    for (const [name, value] of Object.entries(expected)) {
      expectWithin((actual as Record<string, unknown>)[name], value, tolerance, `${where}.${name}`);
    }
  } else if (typeof expected === "number") {
    const allowed = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(expected));
    // Where a published value is exactly 0 or the tolerance is 0, the last bit of a double is not at issue.
    const slack = allowed === 0 || expected === 0 ? 1e-12 : allowed;
    if (!(typeof actual === "number" && Math.abs(actual - expected) <= slack)) {
      throw new Error(`${where} is ${String(actual)}, expected ${expected} within ${slack}`);
    }
  } else expect(expected === "Infinity" ? String(actual) : actual).toBe(expected);
}

describe("the reference vectors of R, scipy and statsmodels", () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))("%s is met", (_, vector) => {
    const actual = answer(vector);
    for (const [name, value] of Object.entries(vector.expected)) {
      if (name in notOurs) continue;
      expectWithin(actual[name], value, vector.tolerance, name);
    }
  });

  it("are 108", () => {
    expect(vectors).toHaveLength(108);
  });
});
