import fc from "fast-check";
import { numberCell } from "../../src/sources/numberCell";
import { writtenNumber } from "../../src/sources/writtenNumber";

describe("a written number", () => {
  test.each([
    ["12", 12, null],
    ["0", 0, null],
    ["-3", -3, null],
    ["+4", 4, null],
    ["−2,5", -2.5, "comma"],
    ["5,3", 5.3, "comma"],
    ["5.3", 5.3, "dot"],
    [".5", 0.5, "dot"],
    ["0,125", 0.125, "comma"],
    ["1234,567", 1234.567, "comma"],
    ["1.2345", 1.2345, "dot"],
    ["1.234,56", 1234.56, "comma"],
    ["1,234.56", 1234.56, "dot"],
    ["1.234.567", 1234567, "comma"],
    ["12,345,678", 12345678, "dot"],
    ["1 234 567,8", 1234567.8, "comma"],
    ["12,5 %", 12.5, "comma"],
    ["3.7999999999999999E-2", 0.038, "dot"],
    ["2,61E+07", 26_100_000, "comma"],
  ])("%p is %d and proves %p", (text, value, mark) => {
    expect(writtenNumber(text)).toEqual({ kind: "certain", value, mark });
  });

  test.each([
    ["1.234", "dot", 1.234, 1234],
    ["22,853", "comma", 22.853, 22853],
    ["-1.005", "dot", -1.005, -1005],
  ])("%p is unclear", (text, mark, asDecimal, asThousands) => {
    expect(writtenNumber(text)).toEqual({ kind: "unclear", mark, asDecimal, asThousands });
  });

  test.each(["", "abc", "1,2,3", "1.23.456", "12a", "5,", "1..2", "--3", "1e999", "12 34", "1.234,5.6", "٣"])(
    "%p is none",
    (text) => expect(writtenNumber(text)).toBeNull(),
  );

  test("is read back from Portuguese and English notation", () => {
    const anyNumber = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0);
    fc.assert(
      fc.property(anyNumber, fc.constantFrom("pt-BR", "en-US"), (value, language) => {
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value);
        expect(writtenNumber(text)).toMatchObject({ kind: "certain", value });
      }),
    );
  });
});

describe("a cell where a number is due", () => {
  test.each([
    [null, ""],
    ["", ""],
    [" ", ""],
    ["-", ""],
    ["--", ""],
    ["–", ""],
    ["ND", "ND"],
    ["ND*", "ND*"],
    ["ND***", "ND***"],
    ["nd", "nd"],
    ["...", "..."],
    ["#N/D", "#N/D"],
  ])("%p is missing with marker %p", (cell, marker) => {
    expect(numberCell(cell)).toEqual({ kind: "missing", marker });
  });

  test("with a star is a number that carries it", () => {
    expect(numberCell("187,89*")).toEqual({ kind: "number", value: 187.89, marker: "*" });
    expect(numberCell("187,894*")).toMatchObject({ kind: "unclear", asDecimal: 187.894, marker: "*" });
  });

  test.each([["bom"], [true], [new Date("2023-05-04T00:00:00Z")]])("%p is text", (cell) => {
    expect(numberCell(cell).kind).toBe("text");
  });
});
