import { addChart, chartBook, onlyChart } from "./chartBook";
import type { ChartBook } from "./chartBook";

const ROW = 15;
const COLUMN = 48;

const placed = async (): Promise<ChartBook> => {
  const book = await chartBook();
  await book.edit((sheet) => addChart(sheet).setPosition("E6", "G10"));
  return book;
};

const box = (book: ChartBook) => {
  const { left, top, width, height } = onlyChart(book);
  return { left, top, width, height };
};

describe("where a chart is", () => {
  it("covers the cells that it is put on", async () => {
    expect(box(await placed())).toEqual({ left: 4 * COLUMN, top: 5 * ROW, width: 3 * COLUMN, height: 5 * ROW });
  });

  it("keeps its size when it is put on one cell", async () => {
    const book = await placed();
    await book.edit((sheet) => sheet.charts.getItemAt(0).setPosition(sheet.getRange("B2")));
    expect(box(book)).toEqual({ left: COLUMN, top: ROW, width: 3 * COLUMN, height: 5 * ROW });
  });

  it("is set and read in points", async () => {
    const book = await placed();
    const read = await book.ask((sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.left = 100.25;
      chart.top = 33.3;
      chart.width = 212;
      chart.height = 101.7;
      chart.load({ left: true, top: true, width: true, height: true });
      return () => [chart.left, chart.top, chart.width, chart.height];
    });
    expect(read).toEqual([100.25, 33.3, 212, 101.7]);
  });

  it("moves with rows and columns that come before it", async () => {
    const book = await placed();
    await book.edit((sheet) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    expect(box(book)).toEqual({ left: 5 * COLUMN, top: 7 * ROW, width: 3 * COLUMN, height: 5 * ROW });
  });

  it("grows and shrinks with the rows under it, and stays for those behind", async () => {
    const book = await placed();
    await book.edit((sheet) => sheet.getRange("8:9").insert("Down"));
    expect(box(book)).toMatchObject({ top: 5 * ROW, height: 7 * ROW });
    await book.edit((sheet) => sheet.getRange("5:7").delete("Up"));
    expect(box(book)).toMatchObject({ top: 4 * ROW, height: 5 * ROW });
    await book.edit((sheet) => sheet.getRange("10:10").insert("Down"));
    expect(box(book)).toMatchObject({ top: 4 * ROW, height: 5 * ROW });
  });

  it("follows heights, widths and hidden rows", async () => {
    const book = await placed();
    await book.edit((sheet) => {
      sheet.getRange("A1").format.rowHeight = 30;
      sheet.getRange("F1").format.columnWidth = 96;
      sheet.getRange("7:8").rowHidden = true;
    });
    expect(box(book)).toEqual({ left: 4 * COLUMN, top: 6 * ROW, width: 4 * COLUMN, height: 3 * ROW });
  });

  it("stays on its sheet", async () => {
    const book = await placed();
    const refused = book.workbench.run(async (context) => {
      const other = context.workbook.worksheets.add("Outra");
      context.workbook.worksheets.getItem("Dados").charts.getItemAt(0).setPosition(other.getRange("A1"));
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
