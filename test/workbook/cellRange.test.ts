import fc from "fast-check";
import { cellRange, fixedReference, isAddress, overlap, rangeAddress } from "../../src/workbook/cellRange";

describe("cellRange", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$3", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["B3:D5", { row: 2, column: 1, rows: 3, columns: 3 }],
    ["D5:B3", { row: 2, column: 1, rows: 3, columns: 3 }],
    ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ["4:7", { row: 3, column: 0, rows: 4, columns: 16_384 }],
    ["'Plano de ação'!$A$2:$B$9", { row: 1, column: 0, rows: 8, columns: 2 }],
    ["=Listas!$AA$10", { row: 9, column: 26, rows: 1, columns: 1 }],
  ])("reads %s", (address, expected) => {
    expect(isAddress(address)).toBe(true);
    expect(cellRange(address)).toEqual(expected);
  });

  test.each(["", "1A", "A0", "AAAA1", "A1:", "tblX[valor]"])("refuses %p", (address) => {
    expect(isAddress(address)).toBe(false);
    expect(() => cellRange(address)).toThrow(RangeError);
  });

  test("is undone by rangeAddress", () => {
    const ranges = fc.record({
      row: fc.nat(1000),
      column: fc.nat(800),
      rows: fc.integer({ min: 1, max: 1000 }),
      columns: fc.integer({ min: 1, max: 800 }),
    });
    fc.assert(fc.property(ranges, (range) => expect(cellRange(rangeAddress(range))).toEqual(range)));
  });
});

test("rangeAddress names whole columns and rows as people do", () => {
  expect(rangeAddress(cellRange("A:C"))).toBe("A:C");
  expect(rangeAddress(cellRange("4:7"))).toBe("4:7");
});

test("fixedReference quotes the sheet's name and doubles its apostrophes", () => {
  expect(fixedReference("Plano d'ação", cellRange("A2:A9"))).toBe("='Plano d''ação'!$A$2:$A$9");
  expect(fixedReference("X", cellRange("AB7"))).toBe("='X'!$AB$7");
});

test.each([
  ["A1:B2", "B2:C3", true],
  ["A1:B2", "C1:D2", false],
  ["A1:B2", "A3:B4", false],
  ["A:A", "A500", true],
])("%s and %s overlap: %p", (one, other, expected) => {
  expect(overlap(cellRange(one), cellRange(other))).toBe(expected);
});
