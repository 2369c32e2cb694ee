import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findProgram } from "../../findProgram";
import type { BookSnapshot, CellSnapshot } from "../../../src/workbench/book/snapshot";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { describeWith } from "../../describeWith";
import { sampleBook } from "./sampleBook";

/** What LibreOffice 7.4 knows how to calculate: it has neither SORT nor LET nor anybody's custom functions. */
const UNKNOWN_TO_LIBREOFFICE = /SORT|LET|LOJA|#\)$/;

describeWith(["libreoffice"], "a file that LibreOffice opened and saved again", () => {
  let folder: string;
  let saved: BookSnapshot;
  const original = sampleBook();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    const path = join(folder, "sample.xlsx");
    writeFileSync(path, await writeXlsx(original));
    // A profile of its own: another LibreOffice that is running would otherwise take the order and lose it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const order = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved"), path];
    execFileSync(findProgram("libreoffice") ?? "", [profile, ...order], { stdio: "ignore", timeout: 120_000 });
    saved = await readXlsx(readFileSync(join(folder, "saved", "sample.xlsx")));
  }, 150_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cellsOf = (book: BookSnapshot, sheet: number) =>
    new Map((book.sheets[sheet]?.cells ?? []).map((cell) => [`${cell.row},${cell.column}`, cell]));

  it("has the same values and formulas, structured references included", () => {
    for (const sheet of [0, 1, 2]) {
      const after = cellsOf(saved, sheet);
      for (const [place, cell] of cellsOf(original, sheet)) {
        if (UNKNOWN_TO_LIBREOFFICE.test(cell.formula ?? "") || isSpilled(place)) continue;
        expect({ place, ...content(after.get(place)) }).toEqual({ place, ...content(cell) });
      }
    }
    /** The cells under the SORT that LibreOffice cannot do. */
    function isSpilled(place: string): boolean {
      return place === "12,1" || place === "13,1";
    }
  });

  it("has the same tables", () => {
    const tables = (book: BookSnapshot) =>
      book.sheets.flatMap((sheet) =>
        sheet.tables.map(({ name, range, columns }) => ({
          name,
          range,
          columns: columns.map((column) => column.name),
        })),
      );
    expect(tables(saved)).toEqual(tables(original));
  });

  it("has the same validation", () => {
    const rules = (book: BookSnapshot) => book.sheets[0]?.validations.map(({ rule }) => rule);
    expect(rules(saved)).toEqual(rules(original));
  });

  it("has the same conditional formats in the same order", () => {
    const formats = (book: BookSnapshot) =>
      book.sheets[0]?.conditionalFormats.map(({ range, formula, fill, fontColor, bold, italic, numberFormat }) => ({
        range,
        formula,
        ...{ fill, fontColor, bold, italic, numberFormat },
      }));
    expect(formats(saved)).toEqual(formats(original));
  });

  it("has the same names, merges and print area", () => {
    const names = (book: BookSnapshot) => book.names.map(({ name, formula }) => ({ name, formula }));
    expect(names(saved)).toEqual(names(original));
    expect(saved.sheets[0]?.merges).toEqual(original.sheets[0]?.merges);
    expect(saved.sheets[0]?.pageLayout).toMatchObject({ printArea: "A1:J30", titleRows: "4:4", paperSize: "A4" });
  });

  it("has the same charts: kinds, series, what they refer to, colours, axes", () => {
    const charts = (book: BookSnapshot) =>
      book.sheets[0]?.charts.map(({ name, title, series, valueAxis }) => ({
        name,
        title,
        series: series.map(({ chartType, values, categories, name: seriesName, line, fill }) => ({
          ...{ chartType, values, categories, seriesName, line, fill },
        })),
        limits: [valueAxis.minimum, valueAxis.maximum, valueAxis.visible],
      }));
    expect(charts(saved)).toEqual(charts(original));
  });

  it("has the same fonts, fills and number formats", () => {
    const looks = (book: BookSnapshot, place: string) => {
      const style = book.styles[cellsOf(book, 0).get(place)?.style ?? 0];
      return { bold: style?.bold, size: style?.fontSize, fill: style?.fill, format: style?.numberFormat };
    };
    for (const place of ["0,0", "2,1", "3,1", "4,2", "9,2"])
      expect(looks(saved, place)).toEqual(looks(original, place));
  });
});

function content(cell: CellSnapshot | undefined) {
  return { value: cell?.value, formula: cell?.formula, isError: cell?.isError };
}
