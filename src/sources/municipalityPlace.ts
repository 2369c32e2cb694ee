import { isMunicipalityCode } from "../dataset/municipality";
import type { Place } from "./layout";
import { type Row, cellCode, cellText, placeName } from "./table";

/**
 * A data row is one whose municipality can be read. A row without, and with one filled cell at most, is a footnote
 * or a title between the data.
 *
 * @param codeColumns columns that may hold the code, the best first
 */
export function municipalityPlace(row: Row, codeColumns: readonly number[], nameColumn: number): Place {
  const code = codeColumns.map((column) => cellCode(row.cells[column])).find(isMunicipalityCode);
  if (code !== undefined)
    return { kind: "data", municipality: { code, name: placeName(row.cells[nameColumn]) || null } };
  return isNote(row) ? { kind: "note" } : { kind: "dropped", reason: "municipality-unreadable" };
}

/** Whether a single cell of the row is filled. */
export function isNote(row: Row): boolean {
  return row.cells.filter((cell) => cellText(cell) !== "").length < 2;
}
