import type { Book } from "./book";
import { cellText } from "./cellText";
import type { ChartState, SeriesState } from "./officeState";

/** What the legend calls the series at `index`: its own words, what its cell shows, or Excel's "Series1". */
export function seriesName(book: Book, { name, nameCell }: SeriesState, index: number): string {
  if (!nameCell) return name === "" ? `${book.locale === "pt-BR" ? "Série" : "Series"}${index + 1}` : name;
  book.settle();
  const { sheetId, zone } = nameCell;
  const texts: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) texts.push(cellText(book, sheetId, row, column));
  }
  return texts.join(" ").trim();
}

/** What the title says: without a text of its own, the name of the only series or Excel's placeholder. */
export function titleText(book: Book, { title, series }: ChartState): string {
  if (title.text !== null) return title.text;
  const [first, second] = series;
  if (first && !second && (first.nameCell || first.name !== "")) return seriesName(book, first, 0);
  return book.locale === "pt-BR" ? "Título do Gráfico" : "Chart Title";
}
