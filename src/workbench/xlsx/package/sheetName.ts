import { decodeRange, type SheetRange } from "@cj-tech-master/excelts";

/** A sheet's name as formulas need it: in apostrophes, which is right for any name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const PLAIN_REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!()[\],]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** "'Painel 1'!$C$5:$C$9" taken apart (rows and columns from 0); null for names, unions, whole columns. */
export function plainReference(reference: string): { sheet: string; range: SheetRange } | null {
  const match = PLAIN_REFERENCE.exec(reference.trim());
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return { sheet, range: decodeRange((match[3] ?? "").replaceAll("$", "")) };
}
