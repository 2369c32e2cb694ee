import { improvedAgainstChance, runners } from "./referenceRunners";
import { expectWithin, vectors, type Vector } from "./vectors";

/** Expected values that are of something else than our methods, by name, with the reason. */
const notOurs: Readonly<Record<string, string>> = {
  byarLowerRothman: "epitools' variant, which methods.md warns of",
  byarUpperRothman: "epitools' variant, which methods.md warns of",
  kendallTauB: "Kendall's τ between two columns is no method of ours",
};

function answer({ method, inputs }: Vector): Readonly<Record<string, unknown>> {
  const run = inputs["improved"] === undefined ? runners[method] : improvedAgainstChance;
  if (!run) throw new Error(`no method of ours answers to ${method}`);
  return run(inputs) as Readonly<Record<string, unknown>>;
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
