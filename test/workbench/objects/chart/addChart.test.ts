import { chartBook, onlyChart, scores } from "./chartBook";

const zones = async (values: readonly (readonly unknown[])[], address: string, by: "Auto" | "Columns" | "Rows") => {
  const book = await chartBook(values);
  await book.edit((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange(address), by));
  return onlyChart(book).series.map(({ nameReference = null, values: cells, categories }) => [
    nameReference,
    cells,
    categories,
  ]);
};

describe("a new chart's series", () => {
  it("are the columns under an empty corner, with names above and categories beside", async () => {
    expect(await zones(scores, "A1:C4", "Auto")).toEqual([
      ["=Dados!$B$1", "Dados!$B$2:$B$4", "Dados!$A$2:$A$4"],
      ["=Dados!$C$1", "Dados!$C$2:$C$4", "Dados!$A$2:$A$4"],
    ]);
  });

  it("are the rows when there are more columns than rows", async () => {
    const wide = [
      ["", "jan", "fev", "mar"],
      ["Rede", 4.5, 4.9, 5.3],
    ];
    expect(await zones(wide, "A1:D2", "Auto")).toEqual([["=Dados!$A$2", "Dados!$B$2:$D$2", "Dados!$B$1:$D$1"]]);
  });

  it("are rows or columns when the caller says so", async () => {
    expect(await zones(scores, "A1:C4", "Rows")).toEqual([
      ["=Dados!$A$2", "Dados!$B$2:$C$2", "Dados!$B$1:$C$1"],
      ["=Dados!$A$3", "Dados!$B$3:$C$3", "Dados!$B$1:$C$1"],
      ["=Dados!$A$4", "Dados!$B$4:$C$4", "Dados!$B$1:$C$1"],
    ]);
  });

  it("have no names and no categories where there are only numbers", async () => {
    expect(await zones(scores, "B2:C4", "Columns")).toEqual([
      [null, "Dados!$B$2:$B$4", null],
      [null, "Dados!$C$2:$C$4", null],
    ]);
    expect(await zones(scores, "B2:B2", "Auto")).toEqual([[null, "Dados!$B$2", null]]);
  });

  it("take years for data when something stands in the corner, as Excel does", async () => {
    const book = await chartBook([
      ["Ano", "Rede"],
      [2022, 4.5],
      [2023, 4.9],
    ]);
    await book.edit((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto");
    });
    expect(onlyChart(book).series.map(({ name, values }) => [name, values])).toEqual([
      ["Ano", "Dados!$A$2:$A$3"],
      ["Rede", "Dados!$B$2:$B$3"],
    ]);
  });

  it("take dates for categories", async () => {
    const book = await chartBook([["Dia", "Casos"]]);
    await book.edit((sheet) => {
      sheet.getRange("A2:A3").numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"]];
      sheet.getRange("A2:B3").values = [
        [45000, 3],
        [45001, 5],
      ];
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto");
    });
    expect(onlyChart(book).series).toMatchObject([{ name: "Casos", categories: "Dados!$A$2:$A$3" }]);
  });

  it("take of whole columns only what is used", async () => {
    expect(await zones(scores, "A:B", "Auto")).toEqual([["=Dados!$B$1", "Dados!$B$2:$B$4", "Dados!$A$2:$A$4"]]);
  });
});

describe("a new chart", () => {
  it("has Excel's looks, and a legend only for several series", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      sheet.charts.add("LineMarkers", sheet.getRange("A1:B4"));
    });
    const [several, single] = book.charts();
    expect(several).toMatchObject({
      name: "Gráfico 1",
      title: { text: "Título do Gráfico", size: 14, color: "#595959", bold: false },
      legend: { position: "Bottom", size: 9 },
      width: 360,
      height: 216,
      areaFill: "#FFFFFF",
      plotVisibleOnly: true,
      displayBlanksAs: "NotPlotted",
      valueAxis: { majorGridlines: { color: "#D9D9D9" }, line: null },
      series: [
        { fill: "#4472C4", line: null, gapWidth: 219, overlap: -27 },
        { fill: "#ED7D31", line: null, gapWidth: 219, overlap: -27 },
      ],
    });
    expect(single).toMatchObject({
      name: "Gráfico 2",
      title: { text: "Rede" },
      legend: null,
      series: [{ fill: null, line: { color: "#4472C4", weight: 2.25 }, marker: { style: "Circle", size: 5 } }],
    });
  });

  it("is refused for what is no chart type, and by name for one that is not built", async () => {
    const book = await chartBook();
    const add = (type: string) =>
      book.edit((sheet) => sheet.charts.add(type as "Line", sheet.getRange("A1:C4"), "Auto"));
    await expect(add("Torta")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(add("Pie")).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Pie") });
    expect(book.charts()).toEqual([]);
  });

  it("is refused on a protected sheet", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C4"));
      sheet.protection.protect();
    });
    const rename = book.edit((sheet) => {
      sheet.charts.getItemAt(0).name = "x";
    });
    await expect(rename).rejects.toMatchObject({ code: "AccessDenied" });
    const add = book.edit((sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")));
    await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
    expect(onlyChart(book).name).toBe("Gráfico 1");
  });
});
