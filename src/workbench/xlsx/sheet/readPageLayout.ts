import type { PageLayoutSnapshot } from "../../book/snapshot";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  descendant,
  numberAttribute,
  textOf,
  type Element,
} from "../package/xmlTree";
import { PAPERS, POINTS_PER_INCH } from "./writePageLayout";

/** What the book's names say about a sheet's printing. */
export interface PrintNames {
  readonly printArea: string | null;
  readonly titleRows: string | null;
}

/** Print setup of a `<worksheet>`. What a file leaves out has Excel's defaults; page counts of 0 mean "as many as it takes". */
export function readPageLayout(worksheet: Element, names: PrintNames): PageLayoutSnapshot {
  const setup = child(worksheet, "pageSetup");
  const options = child(worksheet, "printOptions");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS[(numberAttribute(setup, "paperSize") ?? 1) - 1] ?? "Letter",
    margins: margins(child(worksheet, "pageMargins")),
    zoom: zoom(worksheet, setup),
    centerHorizontally: booleanAttribute(options, "horizontalCentered"),
    centerVertically: booleanAttribute(options, "verticalCentered"),
    printGridlines: booleanAttribute(options, "gridLines"),
    blackAndWhite: booleanAttribute(setup, "blackAndWhite"),
    printArea: names.printArea,
    titleRows: names.titleRows,
    headersFooters: {
      ...sections(textOf(descendant(worksheet, "headerFooter", "oddHeader")), "Header"),
      ...sections(textOf(descendant(worksheet, "headerFooter", "oddFooter")), "Footer"),
    },
    horizontalPageBreaks: children(child(worksheet, "rowBreaks"), "brk").map(
      (breakAfter) => numberAttribute(breakAfter, "id") ?? 0,
    ),
  };
}

/** Inches, and what Excel takes where a file has none. */
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

function margins(element: Element): PageLayoutSnapshot["margins"] {
  const points = (side: keyof typeof DEFAULT_MARGINS): number =>
    Math.round((numberAttribute(element, side) ?? DEFAULT_MARGINS[side]) * POINTS_PER_INCH * 1000) / 1000;
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

function zoom(worksheet: Element, setup: Element): PageLayoutSnapshot["zoom"] {
  const isFitted = booleanAttribute(descendant(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  if (!isFitted) return { scale: numberAttribute(setup, "scale") ?? 100 };
  const across = numberAttribute(setup, "fitToWidth") ?? 1;
  const down = numberAttribute(setup, "fitToHeight") ?? 1;
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

/** Takes "&Lleft&Ccentre&Rright" apart; "&&" is an ampersand and starts nothing. Text before any mark is the centre. */
function sections(text: string, place: "Header" | "Footer"): PageLayoutSnapshot["headersFooters"] {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const piece of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const mark = piece.charAt(0) === "&" ? piece.charAt(1).toUpperCase() : "";
    if (mark === "L" || mark === "C" || mark === "R") current = mark;
    else parts[current] += piece;
  }
  return {
    ...(parts.L ? { [`left${place}`]: parts.L } : {}),
    ...(parts.C ? { [`center${place}`]: parts.C } : {}),
    ...(parts.R ? { [`right${place}`]: parts.R } : {}),
  };
}
