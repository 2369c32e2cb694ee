import type { SheetSpec } from "../sheets/sheetSpec";

/**
 * A short text that changes when the designed look of a sheet without tables does: where its merges, styles, charts
 * and the like stand. Such a sheet keeps the look that people gave it only as long as its design is the same; a panel
 * with one more indicator has to be laid out anew. null for sheets with tables: they grow, but are laid out alike;
 * the first sheet says of itself that it is not.
 */
export function sheetDesign(spec: SheetSpec): string | null {
  if (spec.tables.length > 0 && spec.isRedrawn !== true) return null;
  const { columnWidths, rowHeights, merges, styles, conditionalFormats, print, freeze } = spec;
  // The bounds of an axis follow the data; they are set without laying anything out anew.
  const charts = spec.charts.map(({ valueAxis, ...chart }) => [
    chart,
    { ...valueAxis, minimum: undefined, maximum: undefined },
  ]);
  return fingerprint(
    JSON.stringify([columnWidths, rowHeights, merges, styles, conditionalFormats, charts, print, freeze]),
  );
}

/** FNV-1a, 32 bits: to tell designs apart, not to keep secrets. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
