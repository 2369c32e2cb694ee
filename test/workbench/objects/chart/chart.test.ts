import { addChart, chartBook, onlyChart } from "./chartBook";

/** A word that the types would not let through. */
const word = (text: string) => text as never;

describe("charts of a sheet", () => {
  it("are found by name ignoring case, by id and by place", async () => {
    const book = await chartBook();
    await book.edit((sheet) => addChart(sheet));
    const found = await book.ask((sheet) => {
      const byName = sheet.charts.getItem("EVOLUÇÃO").load({ id: true, name: true });
      const byPlace = sheet.charts.getItemAt(0).load({ id: true });
      const missing = sheet.charts.getItemOrNullObject("outro").load({ name: true });
      const count = sheet.charts.getCount();
      sheet.charts.load({ name: true, series: { name: true } });
      return () => ({
        ids: [byName.id === byPlace.id, missing.isNullObject, count.value],
        names: sheet.charts.items.map(({ name, series }) => [name, series.items.map((one) => one.name)]),
      });
    });
    expect(found).toEqual({ ids: [true, true, 1], names: [["Evolução", ["Rede", "Meta"]]] });
  });

  it("that are not there are ItemNotFound, and null objects swallow what is asked of them", async () => {
    const book = await chartBook();
    await expect(book.edit((sheet) => sheet.charts.getItem("x").delete())).rejects.toMatchObject({
      code: "ItemNotFound",
    });
    await expect(book.edit((sheet) => sheet.charts.getItemAt(0).activate())).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await book.edit((sheet) => sheet.charts.getItemOrNullObject("x").delete());
  });

  it("can be used again in the next request, and are gone once deleted", async () => {
    const book = await chartBook();
    await book.workbench.run(async (context) => {
      const chart = addChart(context.workbook.worksheets.getItem("Dados"));
      await context.sync();
      chart.title.text = "Notas";
      await context.sync();
    });
    expect(onlyChart(book).title?.text).toBe("Notas");
    await book.edit((sheet) => sheet.charts.getItem("Evolução").delete());
    expect(book.charts()).toEqual([]);
  });

  it("take other data and keep the looks of their series", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const chart = addChart(sheet, "ColumnClustered");
      chart.series.getItemAt(0).format.fill.setSolidColor("#112233");
      chart.setData(sheet.getRange("A1:B3"), "Columns");
    });
    expect(onlyChart(book).series).toMatchObject([{ values: "Dados!$B$2:$B$3", fill: "#112233" }]);
  });

  it("read their type from their series", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      addChart(sheet).chartType = "ColumnStacked";
    });
    expect(onlyChart(book).series.map(({ chartType, overlap, gapWidth }) => [chartType, overlap, gapWidth])).toEqual([
      ["ColumnStacked", 100, 150],
      ["ColumnStacked", 100, 150],
    ]);
    const type = await book.ask((sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.series.getItemAt(0).chartType = "Line";
      chart.series.getItemAt(1).chartType = "Line";
      chart.load({ chartType: true });
      return () => chart.chartType;
    });
    expect(type).toBe("Line");
  });
});

describe("titles, legends and areas", () => {
  it("are set, hidden and shown again with their looks", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const chart = addChart(sheet);
      chart.title.text = "Notas";
      chart.title.format.font.size = 20;
      chart.title.format.font.bold = true;
      chart.title.visible = false;
      chart.legend.position = "Top";
      chart.legend.format.font.color = "#abcdef";
      chart.format.fill.clear();
      chart.plotArea.format.fill.clear();
      chart.format.border.lineStyle = "None";
      chart.displayBlanksAs = "Interplotted";
      chart.plotVisibleOnly = false;
    });
    expect(onlyChart(book)).toMatchObject({
      title: null,
      legend: { position: "Top", color: "#ABCDEF" },
      areaFill: null,
      plotFill: null,
      areaBorder: null,
      displayBlanksAs: "Interplotted",
      plotVisibleOnly: false,
    });
    await book.edit((sheet) => {
      const chart = sheet.charts.getItem("Evolução");
      chart.title.visible = true;
      chart.format.fill.setSolidColor("FFFFFF");
      chart.format.border.color = "#000000";
      chart.format.border.weight = 2;
    });
    expect(onlyChart(book)).toMatchObject({
      title: { text: "Notas", size: 20, bold: true },
      areaFill: "#FFFFFF",
      areaBorder: { color: "#000000", weight: 2 },
    });
  });

  it("take the whole chart's font", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const { font } = addChart(sheet).format;
      font.name = "Arial";
      font.size = 11;
    });
    expect(onlyChart(book)).toMatchObject({
      fontName: "Arial",
      title: { size: 11 },
      legend: { size: 11 },
      categoryAxis: { fontSize: 11 },
      valueAxis: { fontSize: 11 },
    });
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    ["a word that is no position", (chart) => (chart.legend.position = word("Sideways"))],
    ["a word that is no way to draw blanks", (chart) => (chart.displayBlanksAs = word("Zeros"))],
    ["a colour that is none", (chart) => (chart.title.format.font.color = "cor de rosa")],
    ["a size of nothing", (chart) => (chart.title.format.font.size = 0)],
    ["a negative width", (chart) => (chart.width = -1)],
  ])("refuse %s", async (_what, change) => {
    const book = await chartBook();
    await expect(book.edit((sheet) => change(addChart(sheet)))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    ["ChartTitle.overlay", (chart) => (chart.title.overlay = true)],
    ["ChartLegendFormat.font.bold", (chart) => (chart.legend.format.font.bold = true)],
    ["ChartTitleFormat.font.name", (chart) => (chart.title.format.font.name = "Arial")],
    ["ChartTitle.setFormula", (chart) => chart.title.setFormula("=Dados!$A$1")],
    ["ChartAxisTitle.text", (chart) => (chart.axes.valueAxis.title.text = "%")],
  ])("refuse by name what is not kept: %s", async (api, change) => {
    const book = await chartBook();
    const refused = book.edit((sheet) => change(addChart(sheet)));
    await expect(refused).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(api) });
  });
});
