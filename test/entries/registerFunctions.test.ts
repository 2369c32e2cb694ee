import { blankLookup } from "../../src/entries/blankLookup";
import { registerFunctions } from "../../src/entries/registerFunctions";
import { functionIds } from "../../src/functions/functionIds";
import type { Language } from "../../src/text/text";
import { CellError, column } from "../functions/called";

type Declared = (...args: unknown[]) => Promise<unknown>;

/** What Microsoft's library keeps of an add-in's functions. */
function registered(language: () => Language) {
  const associated = new Map<string, Declared>();
  const library = {
    Error: CellError,
    associate: (id: string, declared: Declared) => associated.set(id, declared),
  };
  registerFunctions({ customFunctions: library as unknown as typeof CustomFunctions, language });
  return associated;
}

describe("the functions of the add-in's page", () => {
  it("are announced all, by the names of functions.json", () => {
    expect([...registered(() => "pt").keys()]).toEqual([...functionIds]);
  });

  it("answer in the language that Excel has when they are called", async () => {
    let language: Language = "pt";
    const runs = registered(() => language).get("RUNS")!;
    expect(await runs(column([1, 2]), {})).toEqual([["poucos pontos", 1, 4, 1, 0]]);
    language = "en";
    expect(await runs(column([1, 2]), {})).toEqual([["too few points", 1, 4, 1, 0]]);
  });

  it("reject with an error of the library's own class", async () => {
    const rate = registered(() => "pt").get("RATE")!;
    await expect(rate([["n/d"]], [[100]], null, null, null, {})).rejects.toBeInstanceOf(CellError);
  });
});

describe("the lookup of empty cells", () => {
  it("sends what many calls ask in one go, every range once, and gives each its own", async () => {
    const sent: (readonly string[])[] = [];
    const find = blankLookup((addresses) => {
      sent.push(addresses);
      return Promise.resolve(addresses.map((address) => () => address === "B"));
    });
    const found = await Promise.all([find(["A", "B"]), find(["B"]), find(["A"])]);
    expect(sent).toEqual([["A", "B"]]);
    expect(found.map((tests) => tests.map((isBlank) => isBlank(0, 0)))).toEqual([[false, true], [true], [false]]);
    await find(["C"]);
    expect(sent).toHaveLength(2);
  });

  it("fails for all who asked, and only for them", async () => {
    let fails = true;
    const find = blankLookup((addresses) =>
      fails ? Promise.reject(new Error("busy")) : Promise.resolve(addresses.map(() => () => true)),
    );
    expect(await Promise.allSettled([find(["A"]), find(["B"])])).toMatchObject([
      { status: "rejected" },
      { status: "rejected" },
    ]);
    fails = false;
    expect(await find(["A"])).toHaveLength(1);
  });
});
