import { addChart, chartBook, onlyChart } from "./chartBook";

describe("a series", () => {
  it("points at cells and takes its name from one of them", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const { series } = addChart(sheet);
      series.getItemAt(1).delete();
      const added = series.add();
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.name = "='Dados'!$C$1";
    });
    expect(onlyChart(book).series[1]).toMatchObject({
      name: "Meta",
      nameReference: "=Dados!$C$1",
      values: "Dados!$C$2:$C$4",
      categories: "Dados!$A$2:$A$4",
    });
    await book.edit((sheet) => {
      sheet.getRange("C1").values = [["Alvo"]];
      sheet.charts.getItemAt(0).series.getItemAt(0).name = "Município";
    });
    expect(onlyChart(book).series.map(({ name, nameReference }) => [name, nameReference])).toEqual([
      ["Município", undefined],
      ["Alvo", "=Dados!$C$1"],
    ]);
  });

  it("without a name is called by its number", async () => {
    const book = await chartBook();
    await book.edit((sheet) => sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns"));
    expect(onlyChart(book).series.map(({ name }) => name)).toEqual(["Série1", "Série2"]);
  });

  it("becomes columns or lines, with the automatic look of what it is, or the one that was set", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const { series } = addChart(sheet);
      series.getItemAt(0).chartType = "ColumnClustered";
      series.getItemAt(1).format.line.color = "#123456";
      series.getItemAt(1).chartType = "LineMarkers";
    });
    expect(onlyChart(book).series).toMatchObject([
      { chartType: "ColumnClustered", fill: "#4472C4", line: null, gapWidth: 219 },
      {
        chartType: "LineMarkers",
        fill: null,
        line: { color: "#123456", weight: 2.25, style: "Continuous" },
        marker: { style: "Circle" },
      },
    ]);
  });

  it("is a line with markers as soon as it has a marker", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const series = addChart(sheet).series.getItemAt(0);
      series.markerStyle = "Diamond";
      series.markerSize = 9;
      series.markerBackgroundColor = "#112233";
      series.markerForegroundColor = "red";
    });
    expect(onlyChart(book).series[0]).toMatchObject({
      chartType: "LineMarkers",
      marker: { style: "Diamond", size: 9, background: "#112233", foreground: "#FF0000" },
    });
    await book.edit((sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).markerStyle = "None";
    });
    expect(onlyChart(book).series[0]).toMatchObject({ chartType: "Line", marker: { style: "None" } });
  });

  it("takes away, dashes and brings back its line", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const { series } = addChart(sheet);
      series.getItemAt(0).format.line.lineStyle = "None";
      series.getItemAt(1).format.line.lineStyle = "RoundDot";
      series.getItemAt(1).format.line.weight = 1.5;
    });
    expect(onlyChart(book).series.map(({ line }) => line)).toEqual([
      null,
      { color: "#ED7D31", weight: 1.5, style: "RoundDot" },
    ]);
  });

  it("shares gap and overlap with the other columns", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const series = addChart(sheet, "ColumnClustered").series.getItemAt(1);
      series.gapWidth = 40;
      series.overlap = 100;
    });
    expect(onlyChart(book).series.map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([
      [40, 100],
      [40, 100],
    ]);
  });

  it("tells where its data are", async () => {
    const book = await chartBook();
    await book.edit((sheet) => addChart(sheet));
    const told = await book.ask((sheet) => {
      const series = sheet.charts.getItemAt(0).series.getItemAt(0);
      const source = series.getDimensionDataSourceString("Values");
      const type = series.getDimensionDataSourceType("Categories");
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      return () => [source.value, type.value, values.value, categories.value];
    });
    expect(told).toEqual(["Dados!$B$2:$B$4", "LocalRange", [4.5, 4.9, 5.3], ["jan", "fev", "mar"]]);
  });

  it.each<[string, (series: Excel.ChartSeries, sheet: Excel.Worksheet) => void]>([
    ["a gap on a line", (series) => (series.gapWidth = 50)],
    ["a marker size beyond 72", (series) => (series.markerSize = 73)],
    ["a name that refers to nothing", (series) => (series.name = "=Nada!$A$1")],
    ["a name beyond 255 characters", (series) => (series.name = "x".repeat(256))],
    ["values of a rectangle", (series, sheet) => series.setValues(sheet.getRange("B2:C4"))],
    [
      "a place for labels that lines do not have",
      (series) => {
        series.hasDataLabels = true;
        series.dataLabels.position = "OutsideEnd";
      },
    ],
  ])("refuses %s", async (_what, change) => {
    const book = await chartBook();
    const refused = book.edit((sheet) => change(addChart(sheet).series.getItemAt(0), sheet));
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each<[string, (series: Excel.ChartSeries) => void]>([
    ["ChartSeries.smooth", (series) => (series.smooth = true)],
    ["ChartDataLabels.showLegendKey", (series) => (series.dataLabels.showLegendKey = true)],
    ["ChartSeries.trendlines", (series) => series.trendlines.add("Linear")],
  ])("refuses by name what is not kept: %s", async (api, change) => {
    const book = await chartBook();
    const refused = book.edit((sheet) => change(addChart(sheet).series.getItemAt(0)));
    await expect(refused).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(api) });
  });
});

describe("data labels", () => {
  it("are switched on with Excel's looks and changed", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const { series } = addChart(sheet);
      series.getItemAt(0).hasDataLabels = true;
      const labels = series.getItemAt(1).dataLabels;
      series.getItemAt(1).hasDataLabels = true;
      labels.showValue = false;
      labels.showSeriesName = true;
      labels.showCategoryName = false;
      labels.showLegendKey = false;
      labels.position = "Top";
      labels.numberFormat = "0.0";
      labels.format.font.color = "#111111";
      labels.format.font.size = 12;
      labels.format.font.bold = true;
      labels.format.font.name = "Calibri";
    });
    expect(onlyChart(book).series.map(({ labels }) => labels)).toEqual([
      {
        position: "Right",
        showValue: true,
        showSeriesName: false,
        showCategoryName: false,
        color: "#404040",
        size: 9,
        bold: false,
      },
      {
        position: "Top",
        showValue: false,
        showSeriesName: true,
        showCategoryName: false,
        numberFormat: "0.0",
        color: "#111111",
        size: 12,
        bold: true,
      },
    ]);
  });

  it("go away, and cannot be styled where there are none", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const series = addChart(sheet).series.getItemAt(0);
      series.hasDataLabels = true;
      series.hasDataLabels = false;
    });
    expect(onlyChart(book).series[0]?.labels).toBeNull();
    const refused = book.edit((sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).dataLabels.format.font.size = 12;
    });
    await expect(refused).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("fall back to an allowed place when the series becomes something else", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const series = addChart(sheet).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "Top";
      series.chartType = "ColumnClustered";
    });
    expect(onlyChart(book).series[0]?.labels?.position).toBe("OutsideEnd");
  });
});
