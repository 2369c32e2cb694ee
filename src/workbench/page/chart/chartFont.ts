/** Calibri, or what has its widths. */
export const CHART_FONT = 'Calibri, Carlito, "Segoe UI", sans-serif';

/** Points of type as pixels of a screen. */
export function fontPixels(points: number): number {
  return (points * 96) / 72;
}
