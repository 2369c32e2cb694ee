import { openWorkbench } from "../../../../src/workbench/nodeWorkbench";
import { addChart, chartBook, onlyChart } from "./chartBook";
import type { ChartBook } from "./chartBook";

const withChart = async (): Promise<ChartBook> => {
  const book = await chartBook();
  await book.edit((sheet) => addChart(sheet));
  return book;
};

const first = (book: ChartBook, sheet = "Dados") => {
  const series = book.charts(sheet)[0]?.series[0];
  return series && [series.nameReference, series.values, series.categories];
};

describe("what a chart's series point at", () => {
  it("moves with rows and columns that come and go", async () => {
    const book = await withChart();
    await book.edit((sheet) => {
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").insert("Down");
    });
    expect(first(book)).toEqual(["=Dados!$C$2", "Dados!$C$3:$C$6", "Dados!$B$3:$B$6"]);
    await book.edit((sheet) => sheet.getRange("5:6").delete("Up"));
    expect(first(book)).toEqual(["=Dados!$C$2", "Dados!$C$3:$C$4", "Dados!$B$3:$B$4"]);
  });

  it("is gone with its cells", async () => {
    const book = await withChart();
    await book.edit((sheet) => sheet.getRange("B:B").delete("Left"));
    expect(onlyChart(book).series.map(({ values }) => values)).toEqual(["#REF!", "Dados!$B$2:$B$4"]);
  });

  it("follows the name of the sheet", async () => {
    const book = await withChart();
    await book.edit((sheet) => {
      sheet.name = "Dados da rede";
    });
    expect(first(book, "Dados da rede")).toEqual([
      "='Dados da rede'!$B$1",
      "'Dados da rede'!$B$2:$B$4",
      "'Dados da rede'!$A$2:$A$4",
    ]);
  });

  it("is the copy's own cells in a copied sheet, and other sheets' cells stay", async () => {
    const book = await withChart();
    await book.workbench.run(async (context) => {
      const other = context.workbook.worksheets.add("Metas");
      other.getRange("A1:A3").values = [[5], [5.2], [5.4]];
      const sheet = context.workbook.worksheets.getItem("Dados");
      sheet.charts.getItemAt(0).series.getItemAt(1).setValues(other.getRange("A1:A3"));
      sheet.copy("End");
      await context.sync();
    });
    const [original] = book.charts();
    const [copy] = book.charts("Dados (2)");
    expect(copy?.series.map(({ values }) => values)).toEqual(["'Dados (2)'!$B$2:$B$4", "Metas!$A$1:$A$3"]);
    expect(original?.series.map(({ values }) => values)).toEqual(["Dados!$B$2:$B$4", "Metas!$A$1:$A$3"]);
    expect(copy?.name).toBe(original?.name);
    expect(copy?.id).not.toBe(original?.id);
  });

  it("is lost with its sheet, and a deleted sheet takes its own charts along", async () => {
    const book = await withChart();
    await book.workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Metas");
      const sheet = worksheets.getItem("Dados");
      sheet.charts.getItemAt(0).series.getItemAt(1).setValues(other.getRange("A1:A3"));
      other.charts.add("Line", other.getRange("A1:A3"));
      other.delete();
      await context.sync();
    });
    expect(onlyChart(book).series.map(({ values }) => values)).toEqual(["Dados!$B$2:$B$4", "#REF!"]);
    expect(book.workbench.snapshot().sheets.flatMap(({ charts }) => charts)).toHaveLength(1);
  });

  it("survives saving and opening", async () => {
    const book = await withChart();
    await book.edit((sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.setPosition("E2", "J20");
      chart.series.getItemAt(0).chartType = "ColumnClustered";
      chart.series.getItemAt(1).hasDataLabels = true;
      chart.axes.categoryAxis.categoryType = "TextAxis";
    });
    const opened = await openWorkbench({ xlsx: await book.workbench.save(), locale: "pt-BR" });
    const [reopened] = opened.snapshot().sheets[0]?.charts ?? [];
    const { id: _before, ...before } = onlyChart(book);
    const { id: _after, ...after } = reopened ?? { id: "" };
    expect(after).toEqual(before);
  });
});
