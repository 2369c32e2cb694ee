import type { StyleSnapshot } from "./snapshot";

/** How a cell looks in a new workbook, and the Normal style of every file that is written. */
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
