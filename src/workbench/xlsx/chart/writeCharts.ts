import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartRange } from "@cj-tech-master/excelts/chart";
import type { SheetSnapshot } from "../../book/snapshot";
import type { BookCells } from "./bookCells";
import { chartAnchor, gridSizes } from "./chartAnchor";
import { chartModel } from "./chartModel";

/** ExcelTS wants a series before it registers a chart; the model that follows replaces it. */
const PLACEHOLDER = { type: "line" as const, series: [{ values: "A1" }] };

/** Adds the sheet's charts: their content by chartModel, their place as two cells that a later resize only moves. */
export function writeCharts(worksheet: Worksheet, sheet: SheetSnapshot, cells: BookCells): void {
  const sizes = gridSizes(sheet);
  for (const chart of sheet.charts) {
    // ExcelTS takes exact anchors (cell and EMU), but its type only names the rounded ones.
    const range = { ...chartAnchor(chart, sizes), editAs: "oneCell" } as unknown as AddChartRange;
    const number = worksheet.addChart(PLACEHOLDER, range);
    const entry = worksheet.workbook.getChartEntry(number);
    if (entry) entry.model = chartModel(chart, cells);
  }
}
