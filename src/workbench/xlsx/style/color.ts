/** "#1F3864" to the ARGB of SpreadsheetML. */
export function argb(color: string): string {
  return `FF${rgb(color)}`;
}

/** "#1F3864" to the RGB of DrawingML. */
export function rgb(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}
