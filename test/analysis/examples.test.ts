import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const folder = join(__dirname, "../../src/analysis");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

interface Example {
  readonly file: string;
  readonly name: string;
  readonly code: string;
  readonly expected: string;
}

/** Functions over a whole dataset and those that only refuse: their worked examples are tests of their own. */
function needsExample({ name, parameters }: { readonly name: string; readonly parameters: string }): boolean {
  return !/\b(Dataset|Comparison)\b/.test(parameters) && !name.startsWith("require");
}

const functions = files.flatMap((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const pattern = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)(?:<[^(]*>)?(\([\s\S]*?\)): /g;
  return [...text.matchAll(pattern)].map(([, comment = "", name = "", parameters = ""]) => ({
    file,
    name,
    comment,
    parameters,
  }));
});

const examples = functions.flatMap(({ file, name, comment }): Example[] => {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, "");
  const bodies = text
    .split("@example")
    .slice(1)
    .map((body) => body.split(/\n@|\n\n/)[0] ?? "");
  return bodies.map((body) => {
    const slashes = body.indexOf("//");
    const expected = body.slice(slashes + 2).replace(/\n\s*(\/\/)?/g, " ");
    // What follows a semicolon is a remark.
    return { file, name, code: body.slice(0, slashes).trim(), expected: expected.split(";")[0] ?? "" };
  });
});

/** A number of an example stands for everything that rounds to it. */
class Rounded {
  constructor(
    readonly value: number,
    readonly decimals: number,
  ) {}
}

/** Everything the folder exports, as the examples may use it. */
const scope: Record<string, unknown> = { Rounded };

beforeAll(async () => {
  for (const file of files) Object.assign(scope, await import(join(folder, file)));
});

function run(code: string): unknown {
  return runInNewContext(`(${code})`, scope);
}

/** The expected value, every number outside quotes turned into a Rounded of as many decimals as are printed. */
function expectation(text: string): unknown {
  const marked = text.replace(/"[^"]*"|-?\b\d+(?:\.(\d+))?(?:\/\d+)?(?:e-?\d+)?/g, (token, decimals?: string) =>
    token.startsWith('"') ? token : `new Rounded(${token}, ${exponent(token, decimals)})`,
  );
  return run(marked);
}

/** A whole number or a fraction is meant exactly (to twelve decimals). */
function exponent(token: string, decimals: string | undefined): number {
  if (decimals === undefined || token.includes("/")) return 12;
  return decimals.length - Number(token.split("e")[1] ?? 0);
}

function expectSame(actual: unknown, expected: unknown, where: string): void {
  if (expected instanceof Rounded) {
    expect(typeof actual).toBe("number");
    const distance = Math.abs((actual as number) - expected.value);
    const allowed =
      0.5000001 * 10 ** -expected.decimals * Math.max(1, expected.decimals === 12 ? Math.abs(expected.value) : 1);
    if (!(distance <= allowed)) throw new Error(`${where} is ${String(actual)}, the example says ${expected.value}`);
  } else if (Array.isArray(expected) || (typeof expected === "object" && expected !== null)) {
    const keys = Object.keys(expected);
    expect(Object.keys(actual as object)).toEqual(expect.arrayContaining(keys));
    if (Array.isArray(expected)) expect(actual).toHaveLength(expected.length);
    for (const key of keys) {
      expectSame(
        (actual as Record<string, unknown>)[key],
        (expected as Record<string, unknown>)[key],
        `${where}.${key}`,
      );
    }
  } else expect(actual).toBe(expected);
}

describe("every example in src/analysis", () => {
  it.each(examples.map((example) => [`${example.name}: ${example.code}`, example] as const))(
    "%s holds",
    (_, example) => {
      expectSame(run(example.code), expectation(example.expected), example.name);
    },
  );

  it("is there for every exported function", () => {
    const silent = functions.filter((one) => needsExample(one) && !one.comment.includes("@example"));
    expect(silent.map(({ name }) => name)).toEqual([]);
    const all = files.flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/^export function (\w+)/gm),
    ]);
    expect(functions.map(({ name }) => name)).toEqual(all.map(([, name]) => name));
  });
});
