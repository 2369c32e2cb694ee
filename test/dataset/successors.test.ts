import type { Facility } from "../../src/dataset/facility";
import { chosenFacilities } from "../../src/dataset/chosenFacilities";
import { successors } from "../../src/dataset/successors";

const facility = (code: string, successor = "", mergedIn: number | null = null): Facility => ({
  code,
  name: null,
  displayName: "",
  area: "Educação",
  territory: "",
  vulnerability: null,
  manager: "",
  successor,
  mergedIn,
  isActive: true,
});

describe("a facility that was merged", () => {
  const current = successors(
    [facility("A", "B"), facility("B", "C", 2026), facility("C"), facility("D", "A", 2028), facility("E", "E")],
    2026,
  );

  test.each([
    ["A", "C"],
    ["B", "C"],
    ["C", "C"],
    ["D", "D"],
    ["E", "E"],
    ["unknown", "unknown"],
  ])("%s stands for %s", (code, now) => expect(current(code)).toBe(now));

  test("in a circle stays itself", () => {
    const round = successors([facility("A", "B"), facility("B", "A")], 2026);
    expect([round("A"), round("B")]).toEqual(["A", "B"]);
  });

  test("is chosen as its successor, once", () => {
    const row = (codigo: string) => ({ ciclo: 2026, codigo, abaixo: "sim" });
    expect(chosenFacilities([row("A"), row("C"), row("D")], 2026, current)).toEqual(["C", "D"]);
  });
});

describe("who is on the list", () => {
  test.each([
    ["the rule's word, not the average's", { abaixo: "não", pela_regra: "sim" }, true],
    ["the average's, in a workbook of an older version", { abaixo: "sim" }, true],
    ["not who does not fit the agenda", { pela_regra: "sim", cabe_na_agenda: "não" }, false],
    ["the secretariat's word before both", { pela_regra: "não", cabe_na_agenda: "não", validado: "sim" }, true],
    [
      "the frozen list before what is typed later",
      { validado: "não", congelado_em: 46_100, lista_congelada: "sim" },
      true,
    ],
    ["nobody else of a frozen list", { abaixo: "sim", congelado_em: 46_100, lista_congelada: "não" }, false],
  ])("is %s", (_, cells, isIn) => {
    expect(chosenFacilities([{ ciclo: 2026, codigo: "A", ...cells }], 2026)).toEqual(isIn ? ["A"] : []);
  });
});
