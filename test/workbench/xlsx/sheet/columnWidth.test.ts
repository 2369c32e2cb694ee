import fc from "fast-check";
import {
  charactersOfFileWidth,
  fileWidth,
  fileWidthOfCharacters,
  pointsOfCharacters,
  pointsOfFileWidth,
} from "../../../../src/workbench/xlsx/sheet/columnWidth";

describe("columnWidth", () => {
  it.each([
    [48, 9.140625],
    [140.25, 26.7109375],
    [0.75, 0.140625],
  ])("writes %d points as %d, as Excel does", (points, width) => {
    expect(fileWidth(points)).toBe(width);
  });

  it("counts 8.43 characters for Excel's standard column of 64 pixels", () => {
    expect(pointsOfCharacters(8.43)).toBe(48);
    expect(fileWidthOfCharacters(8.43)).toBe(9.140625);
    expect(charactersOfFileWidth(9.140625)).toBe(8.43);
  });

  it("gives back any width of whole pixels", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(pointsOfFileWidth(fileWidth(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});
