import fc from "fast-check";
import { personalNumber } from "../../src/dataset/personalNumber";
import { personalNumbers } from "../../src/dataset/personalNumbers";

describe("a number of a person", () => {
  test.each([
    ["529.982.247-25", "CPF"],
    ["mãe: 52998224725, avó sem documento", "CPF"],
    ["529982247-25", "CPF"],
    [52998224725, "CPF"],
    // A number cell loses the zero in front: 012.345.678-90.
    [1234567890, "CPF"],
    ["NIS 120.5641.266-5", null],
    ["120.56412.66-7", null],
    ["529.982.247-26", null],
    ["111.111.111-11", null],
    ["00529982247251", null],
    ["3,52998224725", null],
    ["81 99988-7766", null],
    ["oficina com 42 famílias", null],
    [42, null],
    ["", null],
  ] as const)("%j is seen as %j", (cell, expected) => {
    expect(personalNumber(cell)).toBe(expected);
  });

  test("a NIS is told by its one check digit", () => {
    const nis = [...Array(10).keys()].map((last) => `1234567890${last}`).filter((text) => personalNumber(text));
    expect(nis.map((text) => personalNumber(text))).toContain("NIS");
    expect(nis.length).toBeLessThanOrEqual(2);
  });

  test("every CPF with right check digits is seen, with dots and without", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    const check = (known: readonly number[]) => {
      const rest = known.reduce((sum, digit, index) => sum + digit * (known.length + 1 - index), 0) % 11;
      return rest < 2 ? 0 : 11 - rest;
    };
    fc.assert(
      fc.property(digits, (nine) => {
        fc.pre(new Set(nine).size > 1);
        const ten = [...nine, check(nine)];
        const all = [...ten, check(ten)].join("");
        const dotted = all.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, "$1.$2.$3-$4");
        expect([personalNumber(all), personalNumber(`a ${dotted} b`)]).toEqual(["CPF", "CPF"]);
      }),
    );
  });

  test("a facility's code of eleven digits is none, however it checks", () => {
    expect(personalNumber("CRAS — 52998224725", new Set(["52998224725"]))).toBeNull();
  });
});

test("typed cells of every table are looked at, code columns are not, and the number is told to nobody", () => {
  const found = personalNumbers(
    new Map([
      ["tblEquipamentos", [{ codigo: "52998224725", nome: "CRAS 52998224725", responsavel: "529.982.247-25" }]],
      ["tblColeta", [{ chave: "2026|1|x", jan: 52998224725 }, { observacao: "529.982.247-25" }]],
      ["tblAcoes", [{ equipamento: "CRAS — 52998224725", acao: "visitar 168.995.350-09" }]],
    ]),
  );
  expect(found).toEqual([
    { kind: "CPF", table: "tblEquipamentos", row: 1, column: "responsavel" },
    { kind: "CPF", table: "tblColeta", row: 2, column: "observacao" },
    { kind: "CPF", table: "tblAcoes", row: 1, column: "acao" },
  ]);
});
