import { type Cell, type Row, cellText, label } from "./table";

/** The row of headings of a table: which column holds what. */
export interface Header {
  /** Number of the heading's row; the data begin in the next one. */
  readonly row: number;
  /** The headings as the file writes them, by column. */
  readonly titles: readonly string[];
  /** The same for comparison (see `label`). */
  readonly labels: readonly string[];
}

/**
 * The first row of the head that satisfies a layout. A heading may stand on two rows (a group's name above, or one
 * label a row higher than the rest): an empty cell takes the text above it.
 */
export function findHeader(head: readonly Row[], isHeader: (labels: readonly string[]) => boolean): Header | null {
  for (const [index, row] of head.entries()) {
    const titles = mergedTitles(row.cells, head[index - 1]?.cells ?? []);
    const labels = titles.map(label);
    if (isHeader(labels)) return { row: row.number, titles, labels };
  }
  return null;
}

/** The column of the first label that matches, trying the patterns in order; -1 when there is none. */
export function columnOf(labels: readonly string[], ...patterns: readonly RegExp[]): number {
  for (const pattern of patterns) {
    const column = labels.findIndex((text) => pattern.test(text));
    if (column >= 0) return column;
  }
  return -1;
}

/** The texts above the heading (titles, notes), in reading order. */
export function textsAbove(head: readonly Row[], header: Header): string[] {
  return head
    .filter((row) => row.number < header.row)
    .flatMap((row) => row.cells.map(cellText))
    .filter((text) => text !== "");
}

function mergedTitles(cells: readonly Cell[], above: readonly Cell[]): string[] {
  const width = Math.max(cells.length, above.length);
  // A row with one filled cell is a title, not a heading: it lends nothing downwards.
  const lends = above.filter((cell) => cellText(cell) !== "").length > 1;
  return Array.from({ length: width }, (_, column) => {
    const own = cellText(cells[column]);
    return own === "" && lends ? cellText(above[column]) : own;
  });
}
