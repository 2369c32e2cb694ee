import { addChart, chartBook, onlyChart } from "./chartBook";

describe("axes", () => {
  it("keep bounds, formats, lines and gridlines", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const { valueAxis, categoryAxis } = addChart(sheet).axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 10;
      valueAxis.majorUnit = 2;
      valueAxis.numberFormat = "0.0";
      valueAxis.majorGridlines.format.line.color = "#eeeeee";
      valueAxis.visible = false;
      categoryAxis.categoryType = "TextAxis";
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.format.font.color = "#333333";
      categoryAxis.format.font.size = 8;
      categoryAxis.format.line.clear();
      categoryAxis.majorGridlines.visible = true;
    });
    expect(onlyChart(book)).toMatchObject({
      valueAxis: {
        visible: false,
        minimum: 0,
        maximum: 10,
        majorUnit: 2,
        numberFormat: "0.0",
        majorGridlines: { color: "#EEEEEE" },
      },
      categoryAxis: {
        categoryType: "TextAxis",
        tickLabelPosition: "Low",
        fontColor: "#333333",
        fontSize: 8,
        line: null,
        majorGridlines: { color: "#D9D9D9" },
      },
    });
  });

  it("give a bound back to Excel, which reads as a number all the same", async () => {
    const book = await chartBook();
    await book.edit((sheet) => {
      const axis = addChart(sheet).axes.getItem("Value", "Primary");
      axis.maximum = 100;
      axis.maximum = "";
    });
    expect(onlyChart(book).valueAxis.maximum).toBeNull();
    const { minimum, maximum, unit } = await book.ask((sheet) => {
      const axis = sheet.charts.getItemAt(0).axes.valueAxis.load({ minimum: true, maximum: true, majorUnit: true });
      return () => ({ minimum: Number(axis.minimum), maximum: Number(axis.maximum), unit: Number(axis.majorUnit) });
    });
    expect(minimum).toBeLessThanOrEqual(4.5);
    expect(maximum).toBeGreaterThanOrEqual(5.4);
    expect((maximum - minimum) / unit).toBeCloseTo(Math.round((maximum - minimum) / unit), 9);
  });

  it.each<[string, string, (chart: Excel.Chart) => void]>([
    ["InvalidArgument", "a bound of categories", ({ axes }) => (axes.categoryAxis.minimum = 1)],
    ["InvalidArgument", "words as a bound", ({ axes }) => (axes.valueAxis.minimum = "um")],
    ["ApiNotFound", "days", ({ axes }) => (axes.categoryAxis.categoryType = "DateAxis")],
    ["ApiNotFound", "a second pair of axes", ({ axes }) => (axes.getItem("Value", "Secondary").visible = false)],
    ["ApiNotFound", "thick gridlines", ({ axes }) => (axes.valueAxis.majorGridlines.format.line.weight = 3)],
  ])("answer %s to %s", async (code, _what, change) => {
    const book = await chartBook();
    await expect(book.edit((sheet) => change(addChart(sheet)))).rejects.toMatchObject({ code });
  });
});
