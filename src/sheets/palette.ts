/**
 * One ink, one accent, greys. No red against green; everything survives a black-and-white printer, so meaning is
 * always carried by a sign, a word or a weight as well.
 */
export const palette = {
  ink: "#1A1A1A",
  soft: "#595959",
  faint: "#7F7F7F",
  rule: "#BFBFBF",
  hairline: "#D9D9D9",
  band: "#F2F2F2",
  accent: "#1F4E79",
  accentSoft: "#DCE6F1",
  input: "#FFF9E5",
  overdue: "#F4DDA9",
  paper: "#FFFFFF",
} as const;

export const fontName = "Calibri";
