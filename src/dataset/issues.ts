import type { CellValue } from "./rows";

/** By column of a row of Coleta: the issue of the file that its value came with, and that value. */
export type Issues = ReadonlyMap<string, { readonly issuedAt: string; readonly value: CellValue }>;

/** What the column `envios` of tblColeta keeps: "jan=2026-10-05T14:30=80;fev=…". What is not understood is left out. */
export function readIssues(stored: CellValue | undefined): Issues {
  const entries = String(stored ?? "")
    .split(";")
    .flatMap((entry): [string, { issuedAt: string; value: CellValue }][] => {
      const [column, issuedAt, value] = entry.split("=");
      if (!column || !issuedAt || value === undefined) return [];
      const text = decoded(value);
      const isNumber = text !== "" && String(Number(text)) === text;
      return [[column, { issuedAt, value: isNumber ? Number(text) : text }]];
    });
  return new Map(entries);
}

export function writtenIssues(issues: Issues): string {
  return [...issues]
    .map(([column, { issuedAt, value }]) => `${column}=${issuedAt}=${encodeURIComponent(String(value))}`)
    .join(";");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
