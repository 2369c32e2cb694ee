/**
 * The engine's formula language lacks a few things that Excel's has. Each is spelled in the engine as a call of one of
 * these functions, so that a formula can be read back as Excel wrote it, wherever the engine has moved or copied it.
 */
export const dialect = {
  /** A text that holds quotes or backslashes. */
  text: "_XL.TEXT",
  /** An error value in a formula: #N/A. */
  error: "_XL.ERROR",
  /** A minus that binds tighter than ^ * /, as Excel's does. */
  negative: "_XL.NEG",
  /** A formula that came with a file and cannot be calculated here: its text and its last value. */
  kept: "_XL.KEPT",
  /** An array as JSON, which came with such a formula. */
  columns: "_XL.COLUMNS",
  /** The implicit intersection: @A1:A9. */
  single: "_XL.SINGLE",
} as const;

/** Text inside the engine's quotes, which know no escape. */
export function escapedText(text: string): string {
  return text.replaceAll("~", "~0").replaceAll('"', "~1").replaceAll("\\", "~2");
}

export function unescapedText(escaped: string): string {
  return escaped.replaceAll("~2", "\\").replaceAll("~1", '"').replaceAll("~0", "~");
}

const APOSTROPHE = "\u02bc";

/** The engine cannot quote an apostrophe: in its sheet names a letter stands in that looks the same. */
export function engineSheetName(name: string): string {
  return name.replaceAll("'", APOSTROPHE);
}

export function officeSheetName(engineName: string): string {
  return engineName.replaceAll(APOSTROPHE, "'");
}

const ENGINE_ERRORS: Readonly<Record<string, string>> = {
  "#REF!": "#REF",
  "#VALUE!": "#ERROR",
  "#CALC!": "#ERROR",
  "#GETTING_DATA": "#BUSY!",
};

const EXCEL_ERRORS: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
};

/** How the engine spells one of Excel's error values. */
export function engineError(error: string): string {
  return ENGINE_ERRORS[error] ?? error;
}

/** How Excel spells one of the engine's error values. */
export function excelError(error: string): string {
  return EXCEL_ERRORS[error] ?? error;
}

/** A custom function called with too few or too many arguments, which the engine takes under this name only. */
export function miscountedName(name: string): string {
  return `_XL.${name}`;
}

/** Functions whose names the engine would take for cells. */
const RENAMED: Readonly<Record<string, string>> = { LOG10: "_XL.LOG10" };

export function engineFunctionName(name: string): string {
  return RENAMED[name] ?? name;
}

export function excelFunctionName(engineName: string): string {
  return engineName.startsWith("_XL.") ? engineName.slice("_XL.".length) : engineName;
}
