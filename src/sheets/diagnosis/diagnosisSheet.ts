import { columnLetters } from "../a1";
import { palette } from "../palette";
import type { SheetSpec } from "../sheetSpec";
import { diagnosisCharts } from "./diagnosisCharts";
import type { DiagnosisInput } from "./diagnosisInput";
import { diagnosisPage } from "./diagnosisPage";
import { diagnosisPages, facilityColumns, labelColumn, lastPageColumn } from "./diagnosisPlan";
import { diagnosisFormats, diagnosisStyles, pageHeights } from "./diagnosisStyles";
import { diagnosisWorkings } from "./diagnosisWorkings";

/**
 * Diagnóstico of an area: one A4 page a result indicator, from the series over the differences between facilities to
 * the challenge and its target. All of it are formulas over Resultados, Médias and Indicadores.
 */
export function diagnosisSheet(input: DiagnosisInput): SheetSpec {
  const pages = diagnosisPages(input);
  const printed = pages.map((page) => diagnosisPage(input, page));
  const last = pages.at(-1);
  const lastColumn = last ? facilityColumns(last).average : labelColumn;
  return {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 25 },
      { columns: `B:${columnLetters(lastPageColumn)}`, width: 5.6 },
      { columns: `${columnLetters(lastPageColumn + 1)}:${columnLetters(lastPageColumn + 1)}`, width: 3 },
      { columns: `${columnLetters(labelColumn)}:${columnLetters(labelColumn)}`, width: 24 },
      { columns: `${columnLetters(labelColumn + 1)}:${columnLetters(lastColumn)}`, width: 9 },
    ],
    rowHeights: pages.flatMap(pageHeights),
    cells: [...printed.flatMap(({ cells }) => cells), ...diagnosisWorkings(input, pages)],
    merges: printed.flatMap(({ merges }) => merges),
    styles: diagnosisStyles(pages, lastColumn),
    tables: [],
    validations: [],
    conditionalFormats: diagnosisFormats(pages, lastColumn),
    charts: diagnosisCharts(input, pages),
    names: [],
    print: {
      orientation: "portrait",
      area: `$A$1:$${columnLetters(lastPageColumn)}$${last?.rows.footer ?? 1}`,
      margins: { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: pages.length },
      isCenteredHorizontally: true,
    },
    isProtected: false,
  };
}
