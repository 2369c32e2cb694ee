/** What Excel makes of a text that is typed into a cell: a constant, and the number format that it brings along. */
export interface TypedValue {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

const NUMBER = /^([-+]?)([$€£])?([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?(\s*%)?$/;

/**
 * Reads `text` as Excel's API does, with English signs whatever the language of the Excel: "50%", "1,234.5", "8/15/2024", "true".
 * "15/08" stays text: there is no fifteenth month. `thisYear` completes "8/15".
 */
export function typedValue(text: string, thisYear: () => number): TypedValue {
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  return typedNumber(trimmed) ?? typedDate(trimmed, thisYear) ?? typedTime(trimmed) ?? { value: text };
}

function typedNumber(text: string): TypedValue | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (!match || (match[4] === undefined && (match[5] === undefined || match[5] === "."))) return null;
  if (bracketed && (match[1] || match[3])) return null;
  const [, sign, currency, innerSign, whole = "", fraction = "", exponent, percent] = match;
  const digits = Number(`${whole.replaceAll(",", "")}${fraction}${exponent ? `e${exponent}` : ""}`);
  if (!Number.isFinite(digits)) return null;
  const isNegative = sign === "-" || innerSign === "-" || bracketed;
  const value = ((isNegative ? -1 : 1) * digits) / (percent ? 100 : 1);
  const numberFormat = numberFormatOf({ currency, whole, fraction, exponent, percent });
  return { value: isNegative && digits === 0 ? 0 : value, ...(numberFormat && { numberFormat }) };
}

function numberFormatOf(parts: {
  readonly currency: string | undefined;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string | undefined;
  readonly percent: string | undefined;
}): string | null {
  const hasDecimals = parts.fraction.length > 1;
  if (parts.exponent !== undefined) return "0.00E+00";
  if (parts.percent !== undefined) return hasDecimals ? "0.00%" : "0%";
  if (parts.currency !== undefined) return hasDecimals ? "$#,##0.00" : "$#,##0";
  if (parts.whole.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function typedDate(text: string, thisYear: () => number): TypedValue | null {
  return isoDate(text) ?? slashedDate(text, thisYear) ?? namedDate(text, thisYear);
}

function isoDate(text: string): TypedValue | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  return match && dateValue(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
}

function slashedDate(text: string, thisYear: () => number): TypedValue | null {
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (match[3] === undefined) {
    const dayOfYear = dateValue(thisYear(), month, day, "d-mmm");
    return dayOfYear ?? (day > 31 ? dateValue(fullYear(day), month, 1, "mmm-yy") : null);
  }
  return dateValue(fullYear(Number(match[3])), month, day, "m/d/yyyy");
}

function namedDate(text: string, thisYear: () => number): TypedValue | null {
  const match = /^(?:(\d{1,2})[- ])?([A-Za-z]{3})[a-z]*[- ](\d{4}|\d{2})$|^(\d{1,2})[- ]([A-Za-z]{3})$/.exec(text);
  if (!match) return null;
  const month = MONTHS.indexOf((match[2] ?? match[5] ?? "").toLowerCase()) + 1;
  if (month === 0) return null;
  if (match[4] !== undefined) return dateValue(thisYear(), month, Number(match[4]), "d-mmm");
  const year = fullYear(Number(match[3]));
  return match[1] === undefined
    ? dateValue(year, month, 1, "mmm-yy")
    : dateValue(year, month, Number(match[1]), "d-mmm-yy");
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY = 86_400_000;

function dateValue(year: number, month: number, day: number, numberFormat: string): TypedValue | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 10_000;
  if (!isReal) return null;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  return { value: serial <= 60 ? serial - 1 : serial, numberFormat };
}

function typedTime(text: string): TypedValue | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, half] = match;
  if (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: timeFormat(hour, seconds !== undefined, half !== undefined) };
}

function timeFormat(hour: number, hasSeconds: boolean, hasHalf: boolean): string {
  if (hour >= 24) return "[h]:mm:ss";
  return `h:mm${hasSeconds ? ":ss" : ""}${hasHalf ? " AM/PM" : ""}`;
}
