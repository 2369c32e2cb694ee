import { checkSheetName, checkSpec } from "../../src/workbook/checkSpec";
import { noteTable, sheetSpec } from "./sheetSpecs";

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return null;
}

describe("checkSpec", () => {
  test("passes a plan that can be written", () => {
    expect(() => checkSpec(sheetSpec("Notas", { tables: [noteTable([["1", 2, ""]])] }))).not.toThrow();
  });

  test.each([
    ["a number that is none", sheetSpec("X", { cells: [{ at: "A1", rows: [[NaN]] }] }), "NaN"],
    [
      "rows of a block that differ",
      sheetSpec("X", { cells: [{ at: "A1", rows: [[1], [1, 2]] }] }),
      "rows of different length",
    ],
    [
      "a text that Excel would cut",
      sheetSpec("X", { cells: [{ at: "A1", rows: [["x".repeat(32_768)]] }] }),
      "32768 characters",
    ],
    [
      "a formula in a cell that holds text",
      sheetSpec("X", {
        cells: [{ at: "B2", rows: [[{ formula: "=1" }]] }],
        styles: [{ range: "A1:C3", style: { numberFormat: "@" } }],
      }),
      "a formula in a cell formatted as text",
    ],
    [
      "rows of a table that differ from its columns",
      sheetSpec("X", { tables: [{ ...noteTable([]), rows: [["1"]] }] }),
      "rows of different length",
    ],
    [
      "two columns of one name",
      sheetSpec("X", { tables: [{ ...noteTable([]), columns: [...noteTable([]).columns, ...noteTable([]).columns] }] }),
      "columns without or with the same name",
    ],
    [
      "a list of choices that is too long",
      sheetSpec("X", { validations: [{ range: "A1", rule: { kind: "list", values: ["a".repeat(256)] } }] }),
      "a list of 256 characters",
    ],
    ["an address that is none", sheetSpec("X", { merges: ["A1:B2", "A1:"] }), "no address of cells"],
    [
      "a choice with a comma",
      sheetSpec("X", { validations: [{ range: "A1", rule: { kind: "list", values: ["sim, claro"] } }] }),
      "a comma in a list",
    ],
  ])("refuses %s", (_, spec, reason) => {
    expect(thrownBy(() => checkSpec(spec))).toMatchObject({ code: "sheet-plan-wrong", facts: { reason } });
  });

  test("lets a later style take the text format back", () => {
    const spec = sheetSpec("X", {
      cells: [{ at: "B2", rows: [[{ formula: "=1" }]] }],
      styles: [
        { range: "A:C", style: { numberFormat: "@" } },
        { range: "B2", style: { numberFormat: "0" } },
      ],
    });
    expect(() => checkSpec(spec)).not.toThrow();
  });
});

describe("checkSheetName", () => {
  test.each(["a".repeat(32), "a/b", "a:b", "[a]", "a?", "a*", "a\\b", "'a", "a'", "", " ", "History"])(
    "refuses %p",
    (name) => {
      expect(() => checkSheetName(name)).toThrow("sheet-name-illegal");
    },
  );

  test.each(["Início", "CRAS Barra de Jangada", "d'Ávila", "a".repeat(31)])("takes %p", (name) => {
    expect(() => checkSheetName(name)).not.toThrow();
  });
});
