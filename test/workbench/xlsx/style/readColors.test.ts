import { rootOf } from "../../../../src/workbench/xlsx/package/xmlTree";
import { colorReader, themeColors, tinted } from "../../../../src/workbench/xlsx/style/readColors";

const read = (xml: string) => colorReader(themeColors(undefined))(rootOf(xml));

describe("colorReader", () => {
  it.each([
    ['<color rgb="FF1F3864"/>', "#1F3864"],
    ['<color rgb="1f3864"/>', "#1F3864"],
    ['<color theme="0"/>', "#FFFFFF"],
    ['<color theme="1"/>', "#000000"],
    ['<color theme="4"/>', "#4F81BD"],
    ['<color indexed="10"/>', "#FF0000"],
    ['<color indexed="22"/>', "#C0C0C0"],
    ['<color indexed="64"/>', "#000000"],
    ['<color auto="1"/>', "#000000"],
  ])("reads %s as %s", (xml, color) => {
    expect(read(xml)).toBe(color);
  });

  it("is undefined where no colour is named", () => {
    expect(read("<color/>")).toBeUndefined();
  });
});

describe("tinted", () => {
  // Excel's own palette: white darkened by 15 and 50 per cent, black lightened by 50, blue lightened by 40 and 80.
  it.each([
    ["FFFFFF", -0.149998474074526, "D9D9D9"],
    ["FFFFFF", -0.499984740745262, "808080"],
    ["000000", 0.499984740745262, "7F7F7F"],
    ["4F81BD", 0.399975585192419, "95B3D7"],
    ["4F81BD", 0.799981688894314, "DCE6F1"],
    ["4F81BD", -0.249977111117893, "366092"],
  ])("moves %s by %d to %s", (rgb, tint, result) => {
    const distance = [0, 2, 4].map((at) =>
      Math.abs(parseInt(tinted(rgb, tint).slice(at, at + 2), 16) - parseInt(result.slice(at, at + 2), 16)),
    );
    expect(Math.max(...distance)).toBeLessThanOrEqual(1);
  });
});
