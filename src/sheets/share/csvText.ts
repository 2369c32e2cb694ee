import type { PublicTable } from "./publicTable";

/** How a CSV is written: "," and "." are the world's, ";" and "," those of Brazilian spreadsheets. */
export interface CsvDialect {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

/**
 * A table as CSV, with a byte order mark and CRLF, as spreadsheets want it. Text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers are written plainly; missing is empty.
 */
export function csvText({ heads, rows }: PublicTable, { separator, decimal }: CsvDialect): string {
  const field = (cell: string | number | null): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return String(cell).replace(".", decimal);
    const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[heads, ...rows].map((row) => row.map(field).join(separator)).join("\r\n")}\r\n`;
}
