import type { FunctionId } from "../../src/functions/functionIds";
import { dayOf } from "../../src/analysis/day";
import { called, column, sentenceOf } from "./called";

const call = (id: FunctionId, ...args: unknown[]) => called(id, args);
const serial = (iso: string) => dayOf(iso) + 25_569;
const near = (value: number) => expect.closeTo(value, 4) as number;

const events = column([2, 30, 4, 40]);
const people = column([1000, 4000, 3000, 5000]);

describe("JUNTOS.AVERAGE", () => {
  it("is simple, weighted, the median or pooled", async () => {
    const values = column([4, 6, null, 11]);
    expect(await call("AVERAGE", values)).toBe(7);
    expect(await call("AVERAGE", values, column([1, 1, 5, 2]))).toBe(8);
    expect(await call("AVERAGE", values, null, "mediana")).toBe(6);
    expect(await call("AVERAGE", column([12, 3]), column([21000, 9000]), "conjunta")).toBe(50);
    expect(await call("AVERAGE", column([12, 3]), column([21000, 9000]), "pooled", 100)).toBe(0.05);
  });
});

describe("JUNTOS.RANK", () => {
  it("ranks within groups, and leaves out who has none", async () => {
    const values = column([10, 20, 30, 40, 50]);
    const territories = column(["Norte", "Sul", "Norte", null, "Sul"]);
    expect(await call("RANK", values, "maior", null, territories)).toEqual(column([2, 2, 1, "#N/A", 1]));
  });

  it("gives percentiles and groups of equal size", async () => {
    const values = column([10, 20, 20, 30]);
    expect(await call("RANK", values, null, "percentual")).toEqual(column([0, 1 / 3, 1 / 3, 1]));
    expect(await call("RANK", column([1, 2, 3, 4, null]), "higher", null, 2)).toEqual(column([2, 2, 1, 1, "#N/A"]));
    expect(await call("RANK", values, null, "quintile")).toBe("#N/A");
  });
});

describe("JUNTOS.IMPROVED", () => {
  const [from, to] = [column([4, 5, 6, 5]), column([5, 5, 7, null])];

  it("counts who is strictly better, with the interval of the share", async () => {
    expect(await call("IMPROVED", from, to)).toEqual([
      [2, 3, near(2 / 3), near(0.20766), near(0.93851), expect.any(Number)],
    ]);
  });

  it("counts a group, and expects more of those who were low when everybody rises", async () => {
    const [before, after] = [column([3, 4, 5, 6, 7]), column([4, 4, 6, 6, 8])];
    const low = column([true, true, false, "", "não"]);
    const [group = []] = (await call("IMPROVED", before, after, "maior", low)) as unknown[][];
    const [all = []] = (await call("IMPROVED", before, after, "maior")) as unknown[][];
    expect(group.slice(0, 3)).toEqual([1, 2, 0.5]);
    expect(all.slice(0, 3)).toEqual([3, 5, 0.6]);
    expect(Number(group[5])).toBeGreaterThan(Number(all[5]));
    expect(Number(all[5])).toBeGreaterThan(0.5);
  });

  it("mirrors with the direction", async () => {
    const turned = (values: unknown[][]) => values.map(([value]) => [typeof value === "number" ? -value : value]);
    const [up, down] = [await call("IMPROVED", from, to), await call("IMPROVED", turned(from), turned(to), "menor")];
    (up as number[][])[0]?.forEach((value, place) => {
      expect((down as number[][])[0]?.[place]).toBeCloseTo(value, 9);
    });
  });

  it("has no expectation where nobody differs", async () => {
    expect(await call("IMPROVED", column([4, 4]), column([5, 5]))).toEqual([[2, 2, 1, near(0.34238), 1, "#DIV/0!"]]);
  });
});

describe("JUNTOS.RATE", () => {
  it("answers every row by itself", async () => {
    expect(await call("RATE", column([9, null, 3, -1]), column([12500, 800, 0, 5]))).toEqual(
      column([72, "#N/A", "#DIV/0!", "#NUM!"]),
    );
  });

  it("puts limits beside the rate, and says which rest on small numbers", async () => {
    expect(await call("RATE", column([9, null]), column([12500, 800]), 100_000, "intervalo")).toEqual([
      [72, near(32.92298), near(136.67843)],
      ["#N/A", "#N/A", "#N/A"],
    ]);
    expect(await call("RATE", column([19, 20, null]), column([10, 10, 10]), null, "pequeno")).toEqual(
      column([true, false, ""]),
    );
  });
});

describe("JUNTOS.INTERVAL", () => {
  it("takes a share, a count or the mean of several by what it is given", async () => {
    expect(await call("INTERVAL", 14, 17)).toEqual([[near(0.58971), near(0.93809)]]);
    expect(await call("INTERVAL", 9)).toEqual([[near(4.11537), near(17.0848)]]);
    expect(await call("INTERVAL", column([4, 5, 6]))).toEqual([[near(2.51586), near(7.48414)]]);
  });

  it("answers every row by itself", async () => {
    expect(await call("INTERVAL", column([14, 5, null]), column([17, 4, 3]))).toEqual([
      [near(0.58971), near(0.93809)],
      ["#NUM!", "#NUM!"],
      ["#N/A", "#N/A"],
    ]);
  });
});

describe("JUNTOS.COMPARE", () => {
  it("says in words what the interval says", async () => {
    expect(await call("COMPARE", 14, 17, 13, 22)).toEqual([
      [near(0.23262), near(-0.06036), near(0.4662), near(0.16847), "cannot tell"],
    ]);
    expect(await call("COMPARE", 10, 10, 0, 20, "diferença")).toEqual([
      [1, near(0.67909), 1, near(0), "o primeiro é maior"],
    ]);
    expect(((await call("COMPARE", 3, 5000, 40, 5000, "ratio")) as unknown[][])[0]?.[4]).toBe("the first is lower");
  });

  it("has no ratio to nothing, and answers what is known", async () => {
    const [line = []] = (await call("COMPARE", 4, 5400, 0, 5500, "razão")) as unknown[][];
    expect(line).toEqual(["#DIV/0!", near(0.67235), "#DIV/0!", near(0.06024), "não dá para dizer"]);
    expect(await call("COMPARE", null, 5400, 0, 5500)).toBe("#N/A");
  });
});

describe("JUNTOS.SMR", () => {
  it("adds the bands of events, and takes a total as it is", async () => {
    const bands = [column([1000, null, 2000]), column([10, 20, 30]), column([10000, 10000, 10000])];
    const by = async (own: unknown) => ((await call("SMR", own, ...bands)) as unknown[][])[0]?.slice(0, 3);
    expect(await by(column([4, null, 3]))).toEqual([7, 7, 100]);
    expect(await by(7)).toEqual([7, 7, 100]);
    expect(await call("SMR", null, ...bands)).toBe("#N/A");
  });
});

describe("JUNTOS.SMOOTH and JUNTOS.SHRINK", () => {
  it("draw rates towards the rate of all", async () => {
    expect(await call("SMOOTH", column([1, 12, 2]), column([100, 200, 300]), 100)).toEqual(
      column([near(1.5075), near(5.2873), near(0.9337)]),
    );
  });

  it("draw scores towards their mean, with one error for all or one each", async () => {
    const shrunk = column([near(4.0962), near(5.0385), "#N/A", near(7.8654)]);
    const scores = column([4, 5, null, 8]);
    expect(await call("SHRINK", scores, 0.5)).toEqual(shrunk);
    expect(await call("SHRINK", scores, column([0.5, 0.5, 0.5, 0.5]))).toEqual(shrunk);
    expect(await call("SHRINK", scores, 0.5, "média")).toEqual(near(5.6667));
    expect(await call("SHRINK", scores, null)).toBe("#N/A");
    const sure = (await call("SHRINK", scores, 0.5, "certeza")) as number[][];
    expect(sure[0]?.[0]).toBeGreaterThan(0.99);
  });
});

describe("JUNTOS.CERTAINTY and JUNTOS.FUNNEL", () => {
  it("give probabilities that mirror with the direction", async () => {
    const expected = [0.03909, 0.86522, 0.00009, 0.9541];
    expect(await call("CERTAINTY", events, people, "menor")).toEqual(column(expected.map(near)));
    expect(await call("CERTAINTY", events, people, 1)).toEqual(column(expected.map((p) => near(1 - p))));
  });

  it("label who is outside, in the language of the formula or of the person", async () => {
    const shares = [column([5, 40, null, 30]), column([100, 100, 100, 100])];
    expect(await call("FUNNEL", ...shares, "proporção")).toEqual(
      column(["muito baixo (99,8 %)", "muito alto (99,8 %)", "", "dentro do acaso"]),
    );
    expect(await called("FUNNEL", shares, { language: "en" })).toEqual(
      column(["very low (99.8 %)", "very high (99.8 %)", "", "within chance"]),
    );
  });

  it("take rare events for rates, and shares from 10 % on for shares", async () => {
    const limits = (await call("FUNNEL", events, people, null, "limits")) as number[][];
    expect(limits).toEqual(await call("FUNNEL", events, people, "taxa", "limites"));
    const shares = [column([50, 400]), column([1000, 1000])];
    expect(await call("FUNNEL", ...shares, null, "limits")).toEqual(
      await call("FUNNEL", ...shares, "proportion", "limits"),
    );
  });

  it("widen the limits by what places differ anyway", async () => {
    const shares = [column([5, 40, 30, 25]), column([100, 100, 100, 100])];
    const widest = async (wide: unknown) =>
      ((await call("FUNNEL", ...shares, "proportion", "limits", wide)) as number[][])[0]?.[3] ?? 0;
    expect(await widest(true)).toBeGreaterThan(await widest(false));
    expect(await call("FUNNEL", ...shares, "proportion", "dispersão")).toEqual(near(6.3475));
  });
});

describe("JUNTOS.DID", () => {
  const args = [column([1, 2, 3, 5, 6, 7]), column([2, 3, 5, 5, 6, 8]), column([1, 1, 1, 0, 0, 0])];

  it("expects nothing of chance at the same starting value, and something of the plain difference", async () => {
    const [ancova = []] = (await call("DID", ...args)) as number[][];
    const [plain = []] = (await call("DID", ...args, "did")) as number[][];
    expect([ancova[0], ancova[3], ancova[4]]).toEqual([near(3), near(0.02516), 0]);
    expect(plain[0]).toEqual(near(1));
    expect(plain[4]).toBeGreaterThan(0);
  });

  it("needs two rows in each group", async () => {
    expect(await call("DID", ...args.slice(0, 2), column([1, 0, 0, 0, 0, 0]))).toBe("#N/A");
  });
});

describe("JUNTOS.PERSISTENCE", () => {
  it("leaves out rows that are unknown in either list", async () => {
    const [was, is] = [column([true, true, false, false, ""]), column([true, false, false, false, true])];
    expect(await call("PERSISTENCE", was, is)).toEqual([[0.5, 0.25, 0.5]]);
    expect(await call("PERSISTENCE", column(["sim", "não", "sim", "não"]), column(["x", 0, 1, "nao"]))).toEqual([
      [1, 0.5, 1],
    ]);
  });

  it("is #DIV/0! for an empty list, and refuses other words", async () => {
    expect(await call("PERSISTENCE", column([0, 0]), column([1, 0]))).toBe("#DIV/0!");
    expect(await call("PERSISTENCE", column([1, "talvez"]), column([1, 0]))).toBe("#VALUE!");
  });
});

describe("JUNTOS.XMR and JUNTOS.RUNS", () => {
  const jump = column([5, 6, 5, 6, 5, 6, 5, 6, 20]);

  it("give limits, and say when they are provisional", async () => {
    const twelve = column([81, 84, 79, 83, 82, 80, 85, 78, 82, 84, 80, 83]);
    expect(await call("XMR", twelve)).toEqual([[81.75, near(72.0773), near(91.4227), near(3.6364), ""]]);
    const [short = []] = (await call("XMR", jump, "limites")) as unknown[][];
    expect(short[4]).toBe("limites provisórios");
  });

  it("say what each month and the last one signal", async () => {
    const points = await call("XMR", column([5, 6, 7, 5, null, 6, 5, 7, 6, 5, 7, 6, 20]), "pontos");
    const [calm, shifted] = [Array<string>(4).fill("variação comum"), Array<string>(7).fill("mudança de patamar")];
    expect(points).toEqual(column([...calm, "", ...shifted, "fora dos limites"]));
    expect(await call("XMR", jump, "icon", "lower")).toBe("concern");
    expect(await call("XMR", jump, "ícone", "maior")).toBe("melhora");
  });

  it("say whether the target will be met, and want one for that", async () => {
    const calm = column([5, 6, 5, 6]);
    expect(await call("XMR", calm, "assurance", "higher", 20)).toBe("misses the target");
    expect(await call("XMR", calm, "garantia", "menor", 20)).toBe("cumpre a meta");
    expect(await call("XMR", calm, "assurance")).toBe("#N/A");
  });

  it("tell a shift from chance by runs and crossings", async () => {
    expect(await call("RUNS", column([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9]))).toEqual([["signal", 6, 7, 1, 3]]);
    expect(await called("RUNS", [column([1, 9, 1])], { language: "pt" })).toEqual([["poucos pontos", 1, 3, 0, 0]]);
  });
});

describe("JUNTOS.TREND", () => {
  it("reads the direction of a change that is more than chance", async () => {
    const falling = column([61.2, 58.4, 59.9, 55.1, 55.1, 52.7, 53.3, 49.8, 47.2, 48]);
    expect(((await call("TREND", falling, null, null, null, "lower")) as unknown[][])[0]?.slice(0, 2)).toEqual([
      "improving",
      near(-1.58),
    ]);
    expect(((await call("TREND", falling, null, null, null, "maior")) as unknown[][])[0]?.[0]).toBe("piorando");
    const unclear = column([4.1, 4.4, 4.3, 4.8, 4.9]);
    expect(await call("TREND", unclear)).toEqual([["no change", near(0.2), near(0.08333)]]);
  });
});

describe("JUNTOS.TARGET and JUNTOS.PROJECTION", () => {
  it("give every year, one, or those asked for", async () => {
    const path = [4.2, 5.2, 2021, 2025];
    expect(await call("TARGET", ...path)).toEqual(column([4.2, 4.45, 4.7, near(4.95), 5.2]));
    expect(await call("TARGET", ...path, 2023)).toBe(4.7);
    expect(await call("TARGET", ...path, column([2021, null, 2030]))).toEqual(column([4.2, "#N/A", 5.2]));
    expect(await call("TARGET", 100, 81, 2024, 2026, 2025, "geométrica")).toBe(90);
    expect(await call("TARGET", 100, 0, 2024, 2026, 2025, "geometric")).toBe("#NUM!");
    expect(await call("TARGET", null, 5.2, 2021, 2025)).toBe("#N/A");
    expect(await call("TARGET", 4.2, 5.2, 2025, 2021)).toBe("#NUM!");
  });

  it("look at most ten years ahead", async () => {
    const series = [column([2021, 2022, 2023, 2024, 2025]), column([4, 4.1, 4.2, 4.3, 4.4])];
    expect(await call("PROJECTION", ...series, 5, "maior")).toEqual(near(2031));
    expect(await call("PROJECTION", ...series, 6, "maior")).toBe("#N/A");
    expect(await sentenceOf("PROJECTION", [...series, 6.05], { language: "pt" })).toMatch(/só viria em 17 anos/);
    expect(await call("PROJECTION", ...series, 2030, null, "valor")).toEqual([[near(4.9), near(4.9), near(4.9)]]);
    expect(await call("PROJECTION", ...series, 2040, null, "valor")).toBe("#NUM!");
    expect(await call("PROJECTION", ...series, null)).toBe("#N/A");
  });
});

describe("JUNTOS.COMPOSITE and JUNTOS.INEQUALITY", () => {
  it("take one direction for all, or one a column; headings are left out", async () => {
    const matrix = [
      ["IDEB", "Evasão"],
      [1, 30],
      [2, 10],
      [3, 20],
    ];
    expect(await call("COMPOSITE", matrix, [["maior", "menor"]])).toEqual(column([0, 0.75, 0.75]));
    expect(await call("COMPOSITE", matrix, column(["maior", "menor"]), [[1, 0]])).toEqual(column([0, 0.5, 1]));
    expect(await call("COMPOSITE", matrix, "maior", null, "percentil", column([0.5, 0.5, 0.1]))).toEqual(
      column([0.25, 0.125, near(0.075)]),
    );
    expect(await call("COMPOSITE", matrix, [["maior", "menor", "maior"]])).toBe("#VALUE!");
  });

  it("measure against poverty only where it is given", async () => {
    const values = column([2, 4, 4, 8]);
    expect(await call("INEQUALITY", values)).toEqual(near(0.25));
    expect(await call("INEQUALITY", values, null, "razão")).toBe(4);
    expect(await call("INEQUALITY", values, null, "amplitude")).toBe(6);
    expect(await call("INEQUALITY", values, null, "concentration")).toBe("#N/A");
    expect(await call("INEQUALITY", column([-1, 2]))).toBe("#NUM!");
  });
});

describe("JUNTOS.STEPS and JUNTOS.HOLIDAYS", () => {
  it("give the dates of 2026 that are agreed", async () => {
    const daysOff = await call("HOLIDAYS", 2026, null, true);
    const steps = (await call("STEPS", serial("2026-01-05"), daysOff)) as number[][];
    const ends = "2026-02-18 2026-03-04 2026-03-11 2026-03-18 2026-04-01 2026-04-16 2026-06-16 2026-06-30".split(" ");
    expect(steps.map(([, end]) => end)).toEqual(ends.map(serial));
    expect(steps.map(([start]) => start)).toEqual([serial("2026-01-05"), ...ends.slice(0, 7).map(serial)]);
  });

  it("take several years, a state and the optional days", async () => {
    expect(await call("HOLIDAYS", column([2026, 2027]))).toHaveLength(20);
    expect(await call("HOLIDAYS", 2026, "pe")).toContainEqual([serial("2026-03-06")]);
    expect(await call("HOLIDAYS", 2026)).not.toContainEqual([serial("2026-02-17")]);
    expect(await call("HOLIDAYS", 2026, null, "sim")).toContainEqual([serial("2026-06-04")]);
    expect(await call("HOLIDAYS", 20.5)).toBe("#NUM!");
    expect(await call("HOLIDAYS", null)).toBe("#N/A");
  });

  it("want a date that is a date, and skip the heading and the blanks of a table", async () => {
    expect(await sentenceOf("STEPS", [null], { language: "pt" })).toMatch(/«start» precisa de uma data/);
    expect(await call("STEPS", "05/01/2026")).toBe("#VALUE!");
    const daysOff = column(["Data", serial("2026-01-06"), null, serial("2026-01-07")]);
    expect(await call("STEPS", serial("2026-01-05"), daysOff, 1)).toEqual([
      [serial("2026-01-05"), serial("2026-01-08")],
    ]);
    expect(await call("STEPS", serial("2026-01-05"), column([serial("2026-01-06"), "n/d"]))).toBe("#VALUE!");
  });
});
