import { called, column } from "./called";

describe("JUNTOS.VARIATION", () => {
  it("gives the difference of every row, and #N/A where a value is missing", async () => {
    expect(await called("VARIATION", [column([4, null, 6]), column([5, 5, 5.5])])).toEqual(column([1, "#N/A", -0.5]));
  });

  it("refuses percentages of a zero or negative base in their own row only", async () => {
    const args = [column([4, 0, -2]), column([5, 5, 1]), "percentual"];
    expect(await called("VARIATION", args)).toEqual(column([0.25, "#DIV/0!", "#NUM!"]));
  });

  it("says whether a change is for the better, in the language of its words", async () => {
    const [from, to] = [column([47.3, 5, null, 8]), column([57.3, 5, 1, 6])];
    expect(await called("VARIATION", [from, to, "status", "lower"])).toEqual(
      column(["worsened", "no change", "", "improved"]),
    );
    expect(await called("VARIATION", [from, to, "situação", "menor"])).toEqual(
      column(["piorou", "sem mudança", "", "melhorou"]),
    );
    expect(await called("VARIATION", [from, to, "SITUACAO", -1], { language: "en" })).toEqual(
      column(["piorou", "sem mudança", "", "melhorou"]),
    );
  });

  it.each([
    [0, 5, { difference: 5, percent: "#DIV/0!", status: "improved" }],
    [-2, 1, { difference: 3, percent: "#NUM!", status: "improved" }],
    [null, 1, { difference: "#N/A", percent: "#N/A", status: "#N/A" }],
  ])("answers one cell from %s to %s as agreed", async (from, to, expected) => {
    const by = (mode: string) => called("VARIATION", [from, to, mode, "higher"]);
    expect({
      difference: await by("difference"),
      percent: await by("percent"),
      status: await by("status"),
    }).toEqual(expected);
  });
});
