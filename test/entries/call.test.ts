import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine } from "../../src/entries/cli/commandLine";
import { batchCalls, functionCall } from "../../src/entries/cli/functionCalls";
import { isJuntosError } from "../../src/errors";
import { runCli } from "./runCli";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "juntos-call-"));

interface Answer {
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

describe("a batch on the command line", () => {
  const file = join(folder, "calls.json");
  const items: { function: string; args: unknown[] }[] = [
    { function: "JUNTOS.VARIATION", args: [4.2, 5.1] },
    { function: "priority", args: [[[4.2], [null], [5.1], [4.9]]] },
    { function: "VARIATION", args: [[[0], [2]], [[1], [3]], "percent"] },
    { function: "PRIORITY", args: [[["x"], ["y"], ["1/2"]]] },
    { function: "VARIATION", args: [4.2] },
    { function: "VARIATION", args: [4.2, "#N/A"] },
    { function: "NOBODY", args: [1] },
    { function: "PRIORITY", args: [[[1], [2], [6]], null, null, null, null, "gap"] },
    { function: "PRIORITY", args: [[[1], [2]], "=1+1"] },
    { function: "RANK", args: [Array.from({ length: 20_000 }, (_row, index) => [index])] },
  ];
  let answers: readonly Answer[];
  let status: number | null;

  beforeAll(() => {
    writeFileSync(file, JSON.stringify(items));
    const run = runCli("call", "--batch", file, "--language", "en");
    status = run.status;
    answers = JSON.parse(run.stdout) as Answer[];
  });

  test("answers each call with what its cells show, in one run", () => {
    expect(status).toBe(0);
    expect(answers).toHaveLength(items.length);
    expect(answers[0]?.value).toBeCloseTo(0.9, 10);
    expect(answers[1]).toEqual({ value: [[true], [""], [false], [false]] });
    expect(answers[7]).toEqual({ value: [[2], [1], [-3]] });
  });

  test("shows errors within an answer as its cells do", () => {
    expect(answers[2]).toEqual({ value: [["#DIV/0!"], [0.5]] });
  });

  test("gives an error with its code and words", () => {
    expect(answers[3]?.error?.code).toBe("#VALUE!");
    expect(answers[3]?.error?.message).toContain("x");
    expect(answers[4]?.error).toEqual({ code: "#VALUE!", message: expect.stringContaining("arguments") as string });
    expect(answers[5]?.error?.code).toBe("#N/A");
    expect(answers[6]?.error).toEqual({ code: "#NAME?", message: "The formula has a name that does not exist." });
  });

  test("takes a text that looks like a formula for a text", () => {
    expect(answers[8]?.error?.message).toContain("=1+1");
  });

  test("spills twenty thousand rows", () => {
    const ranks = answers[9]?.value as number[][];
    expect([ranks.length, ranks[0], ranks.at(-1)]).toEqual([20_000, [20_000], [1]]);
  });
});

describe("one call on the command line", () => {
  test("prints the value alone as JSON, negative numbers among its arguments", () => {
    const { status, stdout } = runCli("call", "VARIATION", "5", "-2", "null", '"menor"', "--json");
    expect([status, JSON.parse(stdout)]).toEqual([0, { value: -7 }]);
  });

  test("says in one sentence, in the person's language, what is wrong", () => {
    const { status, stderr } = runCli("call", "CI", "1");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Não há função JUNTOS\.CI\. As que há: PRIORITY, .*\n$/);
  });
});

describe("what is asked for", () => {
  const codeOf = (work: () => unknown): string => {
    try {
      work();
      return "";
    } catch (thrown) {
      if (isJuntosError(thrown)) return thrown.code;
      throw thrown;
    }
  };

  test.each<[string, () => unknown, string]>([
    ["an unknown function", () => functionCall("CI", []), "function-unknown"],
    ["text that is no JSON", () => functionCall("RANK", ["lower"]), "call-json-invalid"],
    ["rows of different lengths", () => functionCall("RANK", ["[[1,2],[3]]"]), "call-argument-wrong"],
    ["a flat list", () => functionCall("RANK", ["[1,2]"]), "call-argument-wrong"],
    ["an empty range", () => functionCall("RANK", ["[[]]"]), "call-argument-wrong"],
    ["an object", () => functionCall("RANK", ['{"a":1}']), "call-argument-wrong"],
    ["a batch that is no list", () => batchCalls('{"function":"RANK"}', "f.json"), "call-json-invalid"],
    ["an item without arguments", () => batchCalls('[{"function":"RANK"}]', "f.json"), "call-json-invalid"],
    ["a batch that is cut off", () => batchCalls('[{"function":', "f.json"), "call-json-invalid"],
    ["neither function nor batch", () => commandLine(["call"]), "command-wrong"],
    ["a function beside a batch", () => commandLine(["call", "RANK", "--batch", "f.json"]), "command-wrong"],
  ])("is refused for %s", (_what, work, code) => {
    expect(codeOf(work)).toBe(code);
  });

  test("has its function by its bare name, in any case", () => {
    expect(functionCall("juntos.rank", ["[[1]]"])).toEqual({ id: "RANK", name: "juntos.rank", args: [[[1]]] });
  });

  test("keeps options apart from arguments wherever they stand", () => {
    const { command, isJson, language } = commandLine(["call", "--json", "VARIATION", "-1", "--language", "en", "-.5"]);
    expect(command).toEqual({ command: "call", function: "VARIATION", args: ["-1", "-.5"] });
    expect([isJson, language]).toEqual([true, "en"]);
  });
});
