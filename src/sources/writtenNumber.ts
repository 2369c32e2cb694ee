/**
 * Numbers as people write them. "5,3" and "4.8" tell their decimal mark by themselves; "1.234" does not: it is 1234
 * in Portuguese and 1.234 in English. Whoever reads a column gathers what its other cells prove (`markShown`) and
 * decides with that.
 */

export type DecimalMark = "comma" | "dot";

export type WrittenNumber =
  /** Only one reading. `mark`: the decimal mark that it proves; null when it proves none ("12"). */
  | { readonly kind: "certain"; readonly value: number; readonly mark: DecimalMark | null }
  /** One mark with three digits behind it: decimals if the mark is the decimal mark, thousands if not. */
  | {
      readonly kind: "unclear";
      readonly mark: DecimalMark;
      readonly asDecimal: number;
      readonly asThousands: number;
    };

const whole = /^\d+$/;
const scientific = /^\d+(?:[.,]\d+)?e[-+]?\d+$/i;
/** "1.234.567": the mark repeats, so that it groups thousands. */
const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
/** "1.234,56" and "1,234.56": the last mark is the decimal one. */
const groupedWithDecimals = /^\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+$/;
const unclear = /^[1-9]\d{0,2}([.,])\d{3}$/;
const decimal = /^\d*([.,])\d+$/;

/** The number that a text spells; null when it spells none. Spaces may group thousands, a percent sign may follow. */
export function writtenNumber(text: string): WrittenNumber | null {
  const bare = text.replace(/\s*%$/, "").replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, "");
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  const number = positiveNumber(bare.replace(/^[-+−]\s*/, ""));
  if (number === null || sign === 1) return number;
  if (number.kind === "certain") return { ...number, value: -number.value };
  return { ...number, asDecimal: -number.asDecimal, asThousands: -number.asThousands };
}

function positiveNumber(digits: string): WrittenNumber | null {
  if (whole.test(digits)) return certain(digits, null);
  if (scientific.test(digits)) return certain(digits.replace(",", "."), markIn(digits));
  const group = grouped.exec(digits) ?? groupedWithDecimals.exec(digits);
  if (group) return certain(withoutGroups(digits, group[1] ?? ""), group[1] === "." ? "comma" : "dot");
  if (unclear.test(digits)) {
    const asDecimal = Number(digits.replace(",", "."));
    const asThousands = Number(digits.replace(/[.,]/, ""));
    return { kind: "unclear", mark: digits.includes(",") ? "comma" : "dot", asDecimal, asThousands };
  }
  return decimal.test(digits) ? certain(digits.replace(",", "."), markIn(digits)) : null;
}

function certain(digits: string, mark: DecimalMark | null): WrittenNumber | null {
  const value = Number(digits);
  return Number.isFinite(value) ? { kind: "certain", value, mark } : null;
}

function markIn(digits: string): DecimalMark | null {
  if (digits.includes(",")) return "comma";
  return digits.includes(".") ? "dot" : null;
}

function withoutGroups(digits: string, group: string): string {
  return digits.replaceAll(group, "").replace(",", ".");
}
