import { type Cell, cellText } from "./table";
import { type DecimalMark, type WrittenNumber, writtenNumber } from "./writtenNumber";

/** What stands in a cell where a number is due. */
export type NumberCell =
  | { readonly kind: "number"; readonly value: number; readonly marker: string }
  /** No number, and the source says so: an empty cell or a dash (marker ""), or a marker such as ND. */
  | { readonly kind: "missing"; readonly marker: string }
  | (Extract<WrittenNumber, { kind: "unclear" }> & { readonly marker: string })
  | { readonly kind: "text"; readonly text: string };

const dash = /^[-–—]*$/;
const marker = /^(?:nd\*{0,3}|n\/d|n\.d\.|s\/d|s\/i|na|n\/a|#n\/a|#n\/d|null|nan|x|\.{2,3}|…)$/i;

/**
 * A cell of a number column. INEP's ND, ND*, ND** and ND*** are missing with their marker; "187,89*" is a number
 * with the marker "*" (INEP: the mean comes from the state assessment).
 */
export function numberCell(cell: Cell | undefined): NumberCell {
  if (typeof cell === "number") return { kind: "number", value: cell, marker: "" };
  const text = cellText(cell);
  if (dash.test(text)) return { kind: "missing", marker: "" };
  // ND* before the star of a number.
  if (marker.test(text)) return { kind: "missing", marker: text };
  if (typeof cell !== "string") return { kind: "text", text };
  const starred = /^(.*\d)\*$/.exec(text);
  const number = writtenNumber(starred?.[1] ?? text);
  if (number === null) return { kind: "text", text };
  const star = starred ? "*" : "";
  return number.kind === "unclear"
    ? { ...number, marker: star }
    : { kind: "number", value: number.value, marker: star };
}

/** The decimal mark that a cell proves; null when it proves none. Numeric cells of a sheet have no mark. */
export function markShown(cell: Cell | undefined): DecimalMark | null {
  if (typeof cell !== "string") return null;
  const number = writtenNumber(cellText(cell).replace(/\*$/, ""));
  return number?.kind === "certain" ? number.mark : null;
}
