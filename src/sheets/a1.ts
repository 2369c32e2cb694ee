/** "A" for 0, "AA" for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Address of a cell; column counts from 0, row from 1 as people say it. */
export function cell(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The same, fixed against copying: "$A$1". */
export function fixedCell(column: number, row: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Both corners included. */
export function range(from: { column: number; row: number }, to: { column: number; row: number }): string {
  return `${cell(from.column, from.row)}:${cell(to.column, to.row)}`;
}

/** "$A$1:$B$2". */
export function fixedRange(from: { column: number; row: number }, to: { column: number; row: number }): string {
  return `${fixedCell(from.column, from.row)}:${fixedCell(to.column, to.row)}`;
}
