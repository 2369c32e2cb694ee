import fc from "fast-check";
import type { TableSnapshot } from "../../../src/workbench/book/snapshot";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { arbitraryBook } from "./arbitraryBook";
import { arbitraryChart } from "./arbitraryChart";
import { arbitraryRules } from "./arbitraryRules";
import { comparable } from "./comparable";
import { cell, lineSeries, plainBook, plainChart, plainSheet, plainStyle, sampleBook } from "./sampleBook";

const plainTable: TableSnapshot = {
  id: "",
  name: "",
  range: "",
  columns: [{ name: "a" }, { name: "b" }],
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  style: "TableStyleLight1",
};

/** The header cells of tables with the columns a and b, which start in these columns. */
function headers(...starts: readonly number[]) {
  return starts.flatMap((start) => [cell(0, start, { value: "a" }), cell(0, start + 1, { value: "b" })]);
}

describe("readXlsx", () => {
  it("gives back the book that writeXlsx wrote", async () => {
    const lost: unknown[] = [];
    const book = await readXlsx(await writeXlsx(sampleBook()), (loss) => lost.push(loss));
    expect(comparable(book)).toEqual(comparable(sampleBook()));
    expect(lost).toEqual([]);
  });

  it("keeps tables and charts on their own sheets", async () => {
    const table = (name: string, range: string) => ({ ...plainTable, name, range });
    const book = plainBook([
      plainSheet("A", { cells: headers(0, 4), tables: [table("tblA", "A1:B3"), table("tblB", "E1:F3")] }),
      plainSheet("B"),
      plainSheet("C", { charts: [plainChart({ name: "c1" }), plainChart({ name: "c2", left: 600 })] }),
      plainSheet("D", { cells: headers(0), tables: [table("tblD", "A1:B3")], charts: [plainChart({ name: "d" })] }),
    ]);
    expect(comparable(await readXlsx(await writeXlsx(book)))).toEqual(comparable(book));
  });

  it("gives back a book whose default is not Excel's", async () => {
    const style = { ...plainStyle, fontName: "Arial", fontSize: 10 };
    const cells = [cell(0, 0, { value: 1 }), cell(0, 1, { value: 2, style: 1 })];
    const book = { ...plainBook([plainSheet("A", { cells })]), styles: [style, plainStyle] };
    const back = await readXlsx(await writeXlsx(book));
    expect(back.sheets[0]?.cells.map(({ style: at }) => back.styles[at])).toEqual([style, plainStyle]);
  });

  it("keeps a title's lines and a name that stands in no cell", async () => {
    const chart = plainChart({
      title: { text: "Onde\nestamos", size: 14, color: "#000000", bold: true },
      series: [lineSeries({ name: "Rede", nameReference: "=nomeDaRede" })],
    });
    const book = plainBook([plainSheet("Painel 1", { charts: [chart] })]);
    const [back] = (await readXlsx(await writeXlsx(book))).sheets[0]?.charts ?? [];
    expect({ ...back, id: "" }).toEqual({ ...chart, id: "" });
  });

  it("gives back any small book", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const back = await readXlsx(await writeXlsx(book));
        expect(comparable(back)).toEqual(comparable(book));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("gives back any chart of lines and columns", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryChart, async (chart) => {
        const book = plainBook([plainSheet("Painel 1", { charts: [chart] })]);
        const back = await readXlsx(await writeXlsx(book));
        expect(comparable(back)).toEqual(comparable(book));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("gives back any conditional format and validation", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRules, async (rules) => {
        const book = plainBook([plainSheet("Plan1", rules)]);
        const back = await readXlsx(await writeXlsx(book));
        expect(comparable(back)).toEqual(comparable(book));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
