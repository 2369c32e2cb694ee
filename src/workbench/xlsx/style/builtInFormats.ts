/** Number formats that a file names by number only (ECMA-376 18.8.30), as Excel in English shows them. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/**
 * ExcelTS knows some of them by the words of the standard, which are not the ones that Excel shows. Where somebody
 * means just those words, a backslash keeps them from becoming the built-in format, which follows the reader's country.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  "m/d/yyyy": "mm-dd-yy",
  "m/d/yyyy h:mm": "m/d/yy h:mm",
  "#,##0_);(#,##0)": "#,##0 ;(#,##0)",
  "#,##0_);[Red](#,##0)": "#,##0 ;[Red](#,##0)",
  "#,##0.00_);(#,##0.00)": "#,##0.00;(#,##0.00)",
  "#,##0.00_);[Red](#,##0.00)": "#,##0.00;[Red](#,##0.00)",
  "mm:ss.0": "mmss.0",
  "mm-dd-yy": "mm\\-dd\\-yy",
  "m/d/yy h:mm": "m/d/yy\\ h:mm",
  "#,##0 ;(#,##0)": "#,##0\\ ;(#,##0)",
  "#,##0 ;[Red](#,##0)": "#,##0\\ ;[Red](#,##0)",
  "#,##0.00;(#,##0.00)": "#,##0.00;\\(#,##0.00)",
  "#,##0.00;[Red](#,##0.00)": "#,##0.00;[Red]\\(#,##0.00)",
  "mmss.0": "mmss\\.0",
};

/** A number format as ExcelTS has to be given it. */
export function numberFormatForWriting(format: string): string {
  return SPELLINGS[format] ?? format;
}
