import type { AxisDataSource, NumberReference, StringReference } from "@cj-tech-master/excelts/chart";
import type { CellSnapshot } from "../../book/snapshot";
import type { BookCells } from "./bookCells";

/** A series' values with a copy of the numbers; errors and blanks are gaps. */
export function numberReference(reference: string, cells: BookCells): NumberReference {
  const formula = withoutEquals(reference);
  const found = cells.cellsUnder(formula);
  if (!found) return { formula };
  const points = found.flatMap((cell, index) =>
    cell && isNumber(cell) ? [{ index, value: cell.value as number }] : [],
  );
  const first = found.find((cell) => cell !== null);
  const formatCode = first ? cells.numberFormat(first) : "General";
  return { formula, cache: { formatCode, pointCount: found.length, points } };
}

/** A category axis' labels: numbers where all are numbers, as Excel writes them, else texts. */
export function categories(reference: string, cells: BookCells): AxisDataSource {
  const found = cells.cellsUnder(withoutEquals(reference)) ?? [];
  const present = found.filter((cell) => cell !== null && cell.value !== null);
  if (present.length > 0 && present.every((cell) => cell !== null && isNumber(cell))) {
    return { numRef: numberReference(reference, cells) };
  }
  return { strRef: textReference(reference, cells) };
}

/** A reference with a copy of the texts under it. */
export function textReference(reference: string, cells: BookCells): StringReference {
  const formula = withoutEquals(reference);
  const found = cells.cellsUnder(formula);
  if (!found) return { formula };
  const points = found.flatMap((cell, index) =>
    cell === null || cell.value === null ? [] : [{ index, value: String(cell.value) }],
  );
  return { formula, cache: { pointCount: found.length, points } };
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function isNumber(cell: CellSnapshot): boolean {
  return typeof cell.value === "number" && !cell.isError;
}
