import { invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { cellResult } from "./cellReading";
import { enterInputs } from "./enterInputs";
import { changeLook } from "./formatCells";
import type { HyperlinkState, SheetZone } from "./officeState";
import { cellCount } from "./zone";
import type { Zone } from "./zone";

/** A cell's link as Range.hyperlink has it; null when it has none. */
export function hyperlinkAt(book: Book, { sheetId, zone }: SheetZone): unknown {
  const link = book.sheetState(sheetId).hyperlinks[`${zone.top},${zone.left}`];
  if (!link) return null;
  book.settle();
  const { value } = cellResult(book, sheetId, zone.top, zone.left);
  return { ...link, textToDisplay: value === null ? "" : String(value) };
}

/** Sets or takes away the link of every cell. A link looks like one, and shows the text that comes with it. */
export function setHyperlink(book: Book, cells: SheetZone, link: Readonly<Record<string, unknown>> | null): void {
  const { sheetId, zone } = cells;
  const kept = Object.entries(book.sheetState(sheetId).hyperlinks).filter(([key]) => !isInside(key, zone));
  if (link === null) {
    book.setSheet(sheetId, { hyperlinks: Object.fromEntries(kept) });
    return;
  }
  const { textToDisplay, ...rest } = link;
  if (cellCount(zone) > 100_000) throw invalidArgument("too many links");
  if (rest["address"] === undefined && rest["documentReference"] === undefined)
    throw invalidArgument("link without target");
  const added = cellKeys(zone).map((key) => [key, checkedLink(rest)] as const);
  book.setSheet(sheetId, { hyperlinks: Object.fromEntries([...kept, ...added]) });
  showLink(book, cells, textToDisplay ?? fallbackText(book, cells, rest));
}

function showLink(book: Book, cells: SheetZone, text: unknown): void {
  if (text !== null) enterInputs(book, { ...cells, inputOf: () => text });
  changeLook(book, cells, (style) => ({ ...style, color: "#0563C1", underline: "Single" }));
}

/** An empty cell shows its link's target. */
function fallbackText(book: Book, { sheetId, zone }: SheetZone, link: Readonly<Record<string, unknown>>): unknown {
  book.settle();
  const isEmpty = cellResult(book, sheetId, zone.top, zone.left).value === null;
  return isEmpty ? (link["address"] ?? link["documentReference"] ?? null) : null;
}

function checkedLink(link: Readonly<Record<string, unknown>>): HyperlinkState {
  for (const [key, value] of Object.entries(link)) {
    const isKnown = ["address", "documentReference", "screenTip"].includes(key);
    if (!isKnown || typeof value !== "string") throw invalidArgument(`hyperlink ${key}`);
  }
  return link;
}

function cellKeys({ top, bottom, left, right }: Zone): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) keys.push(`${row},${column}`);
  return keys;
}

function isInside(key: string, { top, bottom, left, right }: Zone): boolean {
  const [row = -1, column = -1] = key.split(",").map(Number);
  return row >= top && row <= bottom && column >= left && column <= right;
}
