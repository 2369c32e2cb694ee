import type { CellSnapshot, SheetSnapshot } from "../../book/snapshot";
import { booleanAttribute, child, children, numberAttribute, type Element } from "../package/xmlTree";
import type { ReadStyles } from "../style/readStyles";
import { charactersOfFileWidth, pointsOfCharacters, pointsOfFileWidth, STANDARD_CHARACTERS } from "./columnWidth";

/** A range of columns that reaches beyond this one (LibreOffice writes such) says how all the rest looks. */
const FAR_COLUMN = 1000;

/** A sheet's standard width and the columns that differ from it. */
export function readColumns(
  worksheet: Element,
  styles: ReadStyles,
  cells: readonly CellSnapshot[],
): Pick<SheetSnapshot, "columns" | "standardWidth"> {
  const ranges = children(child(worksheet, "cols"), "col").map((element) => readRange(element, styles));
  const rest = ranges.find(({ last }) => last >= FAR_COLUMN)?.width;
  const width = rest ?? numberAttribute(child(worksheet, "sheetFormatPr"), "defaultColWidth");
  const standardWidth = width === undefined ? STANDARD_CHARACTERS : charactersOfFileWidth(width);
  const standard = pointsOfCharacters(standardWidth);
  const lastUsed = cells.reduce((last, cell) => Math.max(last, cell.column), 0);
  const columns = ranges.flatMap(({ first, last, width: fileWidth, hidden, style }) => {
    const points = fileWidth === undefined ? standard : pointsOfFileWidth(fileWidth);
    const column = {
      ...(points === standard ? {} : { width: points }),
      ...(hidden ? { hidden } : {}),
      ...(style === 0 ? {} : { style }),
    };
    if (Object.keys(column).length === 0) return [];
    const end = last >= FAR_COLUMN ? Math.max(lastUsed, first) : last;
    return Array.from({ length: end - first + 1 }, (_, at) => ({ index: first + at, ...column }));
  });
  return { columns, standardWidth };
}

function readRange(element: Element, styles: ReadStyles) {
  return {
    first: (numberAttribute(element, "min") ?? 1) - 1,
    last: (numberAttribute(element, "max") ?? 1) - 1,
    width: numberAttribute(element, "width"),
    hidden: booleanAttribute(element, "hidden"),
    style: styles.styleOf(numberAttribute(element, "style")),
  };
}
