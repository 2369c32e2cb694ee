import type { WorkbenchLocale } from "../engine/engineLocale";
import { booleanText, numberAsText } from "../formulas/functions/excelText";
import { datedText, isDateFormat } from "./dateText";
import { formatSection, formatTokens } from "./formatSections";
import type { FormatToken } from "./formatSections";
import { roundedTo } from "../formulas/functions/rounding";

const MARKS = {
  "pt-BR": { code: "pt_BR", decimalSeparator: ",", thousandsSeparator: "." },
  "en-US": { code: "en_US", decimalSeparator: ".", thousandsSeparator: "," },
} as const;

/** What a cell shows of a value under a number format, in the language of the workbook. */
export function numberText(value: string | number | boolean, numberFormat: string, locale: WorkbenchLocale): string {
  if (typeof value === "boolean") return booleanText(value, MARKS[locale]);
  const section = formatSection(numberFormat, value);
  const tokens = formatTokens(section.text);
  if (typeof value === "string") return textShown(value, tokens, section.text);
  if (isGeneral(section.text)) return generalText(value, locale);
  if (isDateFormat(tokens)) return datedText(value, tokens, locale);
  return numberShown(section.isSigned ? value : Math.abs(value), tokens, locale);
}

function isGeneral(section: string): boolean {
  return /^(?:General|)$/i.test(section) || section === "@";
}

function generalText(value: number, locale: WorkbenchLocale): string {
  const { decimalSeparator } = MARKS[locale];
  const shown = Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9) ? value.toExponential(5) : null;
  if (shown === null) return numberAsText(Number(value.toPrecision(10))).replace(".", decimalSeparator);
  return numberAsText(Number(shown)).replace(".", decimalSeparator);
}

function textShown(value: string, tokens: readonly FormatToken[], section: string): string {
  if (!section.includes("@")) return value;
  return tokens.map((token) => (token.kind === "text" ? value : literalOf(token))).join("");
}

/** Digits in their places: "0" always shows, "#" when there is one, "?" leaves room; a comma groups, or divides by a thousand. */
function numberShown(value: number, tokens: readonly FormatToken[], locale: WorkbenchLocale): string {
  const { decimalSeparator, thousandsSeparator } = MARKS[locale];
  const pattern = tokens.map((token) => (token.kind === "digits" ? token.text : "")).join("");
  const exponent = /[eE][+-]/.exec(pattern);
  const [mantissa = ""] = pattern.split(/[eE][+-]/);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const scaled = value * 100 ** percents * 1000 ** -thousands;
  if (exponent) return signed(value, scientific(scaled, fraction.length, locale), tokens);
  const places = fraction.replace(/[^0#?]/g, "").length;
  const [digits = "0", decimals = ""] = Math.abs(roundedTo(scaled, places)).toFixed(places).split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const plain = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  const grouped = /[0#?],[0#?]/.test(whole) ? plain.replace(/\B(?=(?:\d{3})+$)/g, thousandsSeparator) : plain;
  const kept = keptDecimals(decimals, fraction);
  const isZero = Number(digits) === 0 && Number(decimals || 0) === 0;
  const text = grouped + (mantissa.includes(".") ? decimalSeparator + kept : "");
  return signed(isZero ? 0 : value, text, tokens);
}

/** Trailing zeros show only where the format has a 0; a "?" keeps their room. */
function keptDecimals(decimals: string, pattern: string): string {
  const marks = pattern.replace(/[^0#?]/g, "");
  let end = marks.length;
  while (end > 0 && marks[end - 1] === "#" && decimals[end - 1] === "0") end--;
  return decimals.slice(0, end);
}

function scientific(value: number, places: number, locale: WorkbenchLocale): string {
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential(places).split("e");
  const sign = Number(power) < 0 ? "-" : "+";
  return `${mantissa.replace(".", MARKS[locale].decimalSeparator)}E${sign}${String(Math.abs(Number(power))).padStart(2, "0")}`;
}

/** The number's digits among the format's own words; a minus in front of it all. */
function signed(value: number, digits: string, tokens: readonly FormatToken[]): string {
  let isShown = false;
  const text = tokens
    .map((token) => {
      if (token.kind !== "digits") return literalOf(token);
      if (isShown) return "";
      isShown = true;
      return digits;
    })
    .join("");
  return (value < 0 ? "-" : "") + text;
}

function literalOf({ kind, text }: FormatToken): string {
  return kind === "literal" || kind === "percent" ? text : "";
}
