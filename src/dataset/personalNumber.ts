import type { CellValue } from "./rows";

/** Numbers of a person that have no place in the workbook: CPF (tax) and NIS/PIS (social). */
export type PersonalNumber = "CPF" | "NIS";

/**
 * Written as people write it (000.000.000-00, 000.00000.00-0) or as eleven digits in a row, which are not part of a
 * longer number. The check digits decide what it is.
 */
const written = /(?<![\d.,-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{5}\.\d{2}-\d|\d{9}-\d{2}|\d{11})(?![\d]|[.,-]\d)/g;

function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const rest = weightedSum(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

function isCpf(digits: readonly number[]): boolean {
  const first = checkDigit(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const second = checkDigit(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return digits[9] === first && digits[10] === second;
}

/** They begin with 1 or 2. One check digit alone would take every eleventh telephone number for one. */
function isNis(digits: readonly number[]): boolean {
  return (digits[0] === 1 || digits[0] === 2) && digits[10] === checkDigit(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
}

function kindOf(found: string): PersonalNumber | null {
  const digits = [...found.replace(/\D/g, "")].map(Number);
  if (digits.every((digit) => digit === digits[0])) return null;
  if (isCpf(digits)) return "CPF";
  return isNis(digits) ? "NIS" : null;
}

/**
 * Whether a cell holds what looks like somebody's CPF or NIS, by its check digits; null = it does not. A number cell has
 * lost its leading zeros; one of fewer than ten digits is an ordinary number. `known` are codes that may stand there:
 * some facilities have codes of eleven digits.
 *
 * @example personalNumber("mãe: 529.982.247-25") // "CPF"
 */
export function personalNumber(value: CellValue, known: ReadonlySet<string> = new Set()): PersonalNumber | null {
  const isLong = typeof value === "number" && Number.isInteger(value) && value >= 1e9 && value < 1e11;
  const text = isLong ? String(value).padStart(11, "0") : String(value);
  for (const [found] of text.matchAll(written)) {
    const kind = known.has(found) ? null : kindOf(found);
    if (kind) return kind;
  }
  return null;
}
