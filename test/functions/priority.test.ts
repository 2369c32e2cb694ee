import { called, column, sentenceOf } from "./called";

const scores = column([4.1, 5.3, null, 4.7]);

describe("JUNTOS.PRIORITY", () => {
  it("flags whoever is worse than the average, and nobody who is at it", async () => {
    expect(await called("PRIORITY", [column([0.1, 0.2, 0.3])])).toEqual(column([true, false, false]));
    expect(await called("PRIORITY", [column([0.1, 0.2, 0.3]), "menor"])).toEqual(column([false, false, true]));
  });

  it("leaves a flag empty where the value is missing", async () => {
    expect(await called("PRIORITY", [scores])).toEqual(column([true, false, "", false]));
  });

  it("shows #N/A in a column of gaps where the value is missing", async () => {
    const gaps = (await called("PRIORITY", [scores, null, null, null, null, "gap"])) as unknown[][];
    expect(gaps.flat()).toEqual([expect.closeTo(0.6), expect.closeTo(-0.6), "#N/A", expect.closeTo(0)]);
  });

  it("answers one cell with one cell, against a number", async () => {
    expect(await called("PRIORITY", [4.1, "maior", 4.7])).toBe(true);
    expect(await called("PRIORITY", [[[4.1]], "higher", 4.7, null, null, "reason"])).toBe("below the average");
    expect(await called("PRIORITY", [null, "higher", 4.7])).toBe("#N/A");
  });

  it("uses the weights that it is given, and says whom the choice of the average decides about", async () => {
    const [values, weights] = [column([4, 4.6, 6]), column([1, 1, 8])];
    expect(await called("PRIORITY", [values, null, null, weights])).toEqual(column([true, true, false]));
    expect(await called("PRIORITY", [values, null, "simple", weights])).toEqual(column([true, true, false]));
    const three = [column([4, 5.2, 6]), "higher", null, weights, null];
    expect(await called("PRIORITY", [...three, "reason"])).toEqual(
      column(["below the average", "depends on the average used", "above the average"]),
    );
    expect(await called("PRIORITY", [...three, "motivo"])).toEqual(
      column(["abaixo da média", "depende da média usada", "acima da média"]),
    );
  });

  it("keeps the shape of a range that lies down", async () => {
    expect(await called("PRIORITY", [[[4.1, 5.3, 4.7]]])).toEqual([[true, false, false]]);
  });

  it("names the choices of a direction that it does not know, in the person's language", async () => {
    const args = [column([1, 2]), "up?"];
    expect(await called("PRIORITY", args)).toBe("#VALUE!");
    expect(await sentenceOf("PRIORITY", args, { language: "pt" })).toMatch(/«up\?».*maior ou menor/);
    expect(await sentenceOf("PRIORITY", args, { language: "en" })).toMatch(/“up\?”.*higher or lower/);
  });

  it.each([
    ["all missing", [column([null, null]), "higher"], "#N/A"],
    ["one facility", [4.2, "higher"], false],
    ["weights of another length", [column([1, 2, 3]), null, null, column([1, 2])], "#VALUE!"],
    ["a negative weight", [column([1, 2]), null, null, column([1, -2])], "#NUM!"],
    ["a text among the values", [column([1, "n/d", 2])], "#VALUE!"],
    ["one year with the rule of years", [column([1, 2]), null, null, null, "years"], "#N/A"],
  ])("answers %s by the agreed error", async (_, args, expected) => {
    expect(await called("PRIORITY", args)).toBe(expected);
  });

  it("judges by the mean of the years", async () => {
    const years = [
      [4, 5, 6],
      [5, 5, 7],
      [6, 6, 8],
    ];
    expect(await called("PRIORITY", [years, "maior", null, null, "anos"])).toEqual(column([true, true, false]));
  });

  it("judges counts by the smoothed rate, by certainty, and by the funnel", async () => {
    const [events, population] = [column([2, 30, 4, 40]), column([1000, 4000, 3000, 5000])];
    const by = (rule: string) => called("PRIORITY", [events, "lower", null, population, rule]);
    expect(await by("smoothed")).toEqual(column([false, true, false, true]));
    expect(await by("probable")).toEqual(column([false, true, false, true]));
    expect(await by("funnel")).toEqual(column([false, false, false, false]));
  });

  it("finds the worst fifth", async () => {
    const values = column([1, 2, 3, 4, 5]);
    expect(await called("PRIORITY", [values, "maior", null, null, "quantil", "motivo"])).toEqual(
      column(["no pior quinto", ...Array<string>(4).fill("fora do pior quinto")]),
    );
  });
});
