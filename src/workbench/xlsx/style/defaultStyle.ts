import type { StyleSnapshot } from "../../book/snapshot";

/** The Normal style of every file that is written here: a cell that says nothing looks like this. */
export const DEFAULT_STYLE: StyleSnapshot = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** Whether a style needs no record of its own in a file. */
export function isDefaultStyle(style: StyleSnapshot): boolean {
  const { borders, ...rest } = style;
  return (
    Object.keys(borders).length === 0 &&
    Object.entries(rest).every(([key, value]) => DEFAULT_STYLE[key as keyof StyleSnapshot] === value)
  );
}
