import { palette } from "../palette";
import type { Border, CellStyle, StyledRange } from "../sheetSpec";

/** The looks of a page that is printed for a meeting: sections, heads, ruled lines. */
const line = (style: Border["style"], color: string): Border => ({ style, color });

export const pageColumns = { first: "A", last: "F" } as const;

export function across(first: number, last = first): string {
  return `${pageColumns.first}${first}:${pageColumns.last}${last}`;
}

export function styled(range: string, style: CellStyle): StyledRange {
  return { range, style };
}

export function sectionTitle(row: number): StyledRange {
  return styled(across(row), {
    fontSize: 12,
    bold: true,
    color: palette.accent,
    vertical: "center",
    borders: { bottom: line("medium", palette.accent) },
  });
}

export function columnHeads(row: number): StyledRange {
  return styled(across(row), {
    bold: true,
    fontSize: 9.5,
    color: palette.soft,
    vertical: "center",
    borders: { bottom: line("thin", palette.rule) },
  });
}

export function ruled(first: number, last: number): StyledRange {
  const rule = line("hair", palette.rule);
  return styled(across(first, last), { vertical: "center", borders: { bottom: rule, insideHorizontal: rule } });
}

/** Lines to write on by hand, far enough apart for a pen. */
export function blankLines(first: number, last: number): StyledRange {
  const rule = line("dotted", palette.faint);
  return styled(across(first, last), { borders: { bottom: rule, insideHorizontal: rule } });
}

export function pageTop(): StyledRange[] {
  return [
    styled(across(1), { fontSize: 9.5, bold: true, color: palette.accent, vertical: "center" }),
    styled(across(2), { fontSize: 22, bold: true, vertical: "center", shrinkToFit: true }),
    styled(across(3), { color: palette.soft, vertical: "center", borders: { bottom: line("thin", palette.rule) } }),
  ];
}
