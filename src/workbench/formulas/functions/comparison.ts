import type { CellValue } from "@odoo/o-spreadsheet";

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Texts in Excel's order: case does not count, accents do. */
export function comparedTexts(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Numbers equal to fifteen digits are equal. */
export function numbersEqual(a: number, b: number): boolean {
  if (a === b) return true;
  return (
    Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)) &&
    Number(a.toPrecision(15)) === Number(b.toPrecision(15))
  );
}

/** Excel's order of values: numbers before texts before truth values. A blank counts as 0, "" or FALSE, as the other needs. */
export function comparedValues(a: CellValue, b: CellValue): number {
  const [left, right] = [a ?? neutral(b), b ?? neutral(a)];
  const order = kind(left) - kind(right);
  if (order !== 0) return order;
  if (typeof left === "string") return comparedTexts(left, String(right));
  const [x, y] = [Number(left), Number(right)];
  if (numbersEqual(x, y)) return 0;
  return x < y ? -1 : 1;
}

function neutral(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function kind(value: CellValue): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
