import { criterionOf, criterionRow, ruleOf } from "../../src/dataset/criterion";
import type { Row } from "../../src/dataset/rows";

const tables = (...rows: Row[]) => new Map([["tblCriterios", rows]]);

describe("the criterion of a cycle and area", () => {
  const known = tables(
    { ciclo: 2025, area: "Educação", regra: "anos", capacidade: 12 },
    { ciclo: 2026, area: "Educação", regra: "Média", capacidade: "" },
    { ciclo: 2025, area: "Saúde", regra: "funil", capacidade: 5 },
  );

  test.each([
    ["its own row", 2026, "educacao", { rule: "average", capacity: null }],
    ["that of the cycle before, where it has none", 2027, "Saúde", { rule: "funnel", capacity: 5 }],
    [
      "the program's rule without a limit, where nobody said anything",
      2024,
      "Saúde",
      { rule: "average", capacity: null },
    ],
  ] as const)("is %s", (_, cycle, area, criterion) => {
    expect(criterionOf(known, cycle, area)).toEqual(criterion);
  });

  test("comes back as it was written", () => {
    const criterion = { rule: "quantile", capacity: 3 } as const;
    expect(criterionOf(tables(criterionRow(2026, "Saúde", criterion)), 2026, "Saúde")).toEqual(criterion);
  });

  test.each([
    ["a rule that nobody knows", { regra: "sorteio" }, "regra"],
    ["half a facility", { capacidade: 2.5 }, "capacidade"],
    ["a word for a number", { capacidade: "dez" }, "capacidade"],
  ])("is refused with %s", (_, cells, key) => {
    const typed = tables({ ciclo: 2026, area: "Saúde", ...cells });
    expect(() => criterionOf(typed, 2026, "Saúde")).toThrow(expect.objectContaining({ code: "setting-invalid" }));
    expect(() => criterionOf(typed, 2026, "Saúde")).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ key }) as object }),
    );
  });

  test("names rules in the workbook's words and in the code's own", () => {
    expect(["provavel", "Provável", "probable", "average", "acaso"].map(ruleOf)).toEqual([
      "probable",
      "probable",
      "probable",
      "average",
      undefined,
    ]);
  });
});
