import { placeBox } from "../../book/chartPlace";
import type { Book } from "../../book/book";
import type { ChartState } from "../../book/officeState";
import { columnWidth, rowHeight } from "../../book/rowsAndColumns";
import { PIXELS_PER_POINT } from "./pageEngine";

/** The name under which the grid finds how our charts are drawn. */
export const CHART_TAG = "officeChart";

interface Figure {
  readonly id: string;
  readonly tag: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** The workbook's charts as figures of the engine's grid. */
export function chartGetters(book: Book) {
  const getFigures = (sheetId: string): Figure[] =>
    book.sheetState(sheetId).charts.map((chart) => figure(book, sheetId, chart));
  return {
    getFigures,
    getFigure: (sheetId: string, id: string) => getFigures(sheetId).find((one) => one.id === id),
    getFigureSheetId: (id: string) =>
      Object.keys(book.state.sheets).find((sheetId) => book.sheetState(sheetId).charts.some((one) => one.id === id)),
  };
}

function figure(book: Book, sheetId: string, { id, place }: ChartState): Figure {
  const sheet = book.sheetState(sheetId);
  const [col, row] = [Math.floor(place.left), Math.floor(place.top)];
  const { width, height } = placeBox(sheet, place);
  return {
    id,
    tag: CHART_TAG,
    col,
    row,
    offset: {
      x: (place.left - col) * columnWidth(sheet, col) * PIXELS_PER_POINT,
      y: (place.top - row) * rowHeight(sheet, row) * PIXELS_PER_POINT,
    },
    width: width * PIXELS_PER_POINT,
    height: height * PIXELS_PER_POINT,
  };
}
