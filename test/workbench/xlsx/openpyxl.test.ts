import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pythonWithOpenpyxl } from "../../pythonWithOpenpyxl";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { sampleBook } from "./sampleBook";

const python = pythonWithOpenpyxl();

const isNeeded = process.env["CI"] === "true";
if (!python && !isNeeded) console.warn("SKIPPED openpyxl tests: this machine has no Python with openpyxl.");
const describeWithOpenpyxl = python || isNeeded ? describe : describe.skip;

/** Says what openpyxl finds in the file named first, types one word, and saves it under the name given second. */
const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Painel 1"]
notes = book["Notas"]
found = {
    "sheets": [(s.title, s.sheet_state) for s in book.worksheets],
    "values": [sheet["A1"].value, sheet["B3"].value, sheet["B11"].value, sheet["B10"].value],
    "tables": {t.name: [t.ref, [c.name for c in t.tableColumns]] for s in book.worksheets for t in s.tables.values()},
    "calculated": [c.calculatedColumnFormula.attr_text for c in notes.tables["tblNotas"].tableColumns if c.calculatedColumnFormula],
    "validations": [[v.type, v.operator, v.formula1, str(v.sqref), v.promptTitle] for v in sheet.data_validations.dataValidation],
    "formats": [[str(r.sqref), rule.formula, rule.priority, rule.stopIfTrue, rule.dxf.numFmt and rule.dxf.numFmt.formatCode]
                for r in sheet.conditional_formatting for rule in r.rules],
    "names": {n.name: n.attr_text for n in getattr(book.defined_names, "definedName", None) or book.defined_names.values()},
    "print": ["".join(sheet.print_area).split("!")[-1], sheet.print_title_rows, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight],
    "freeze": sheet.freeze_panes,
    "width": sheet.column_dimensions["A"].width,
    "protected": [sheet.protection.sheet, sheet.protection.formatCells, sheet.protection.password],
    "fill": sheet["B3"].fill.fgColor.rgb,
    "charts": [type(c).__name__ for c in sheet._charts],
}
notes["E1"] = "editado"
book.save(sys.argv[2])
print(json.dumps(found))
`;

describeWithOpenpyxl("a file in openpyxl", () => {
  let folder: string;
  let found: Record<string, unknown>;

  beforeAll(async () => {
    if (!python) throw new Error("CI must have a Python with openpyxl");
    folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    writeFileSync(join(folder, "sample.xlsx"), await writeXlsx(sampleBook()));
    const output = execFileSync(python, ["-c", SCRIPT, join(folder, "sample.xlsx"), join(folder, "edited.xlsx")]);
    found = JSON.parse(output.toString()) as Record<string, unknown>;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows everything that was written", () => {
    expect(found).toMatchObject({
      sheets: [
        ["Painel 1", "visible"],
        ["Notas", "visible"],
        ["Totais d'água", "hidden"],
        ["Guardada", "veryHidden"],
      ],
      values: ["Escola Municipal Exemplo", "00123", "=SUM(D5:D9)", true],
      tables: {
        tblNotas: ["A1:C4", ["codigo", "valor", "o dobro"]],
        tblTotais: ["B2:C4", ["Área", "Soma\ntotal"]],
      },
      calculated: ["tblNotas[[#This Row],[valor]]*2"],
      names: { lstCodigos: "Notas!$A$2:$A$4" },
      print: ["$A$1:$J$30", "$4:$4", 9, null],
      freeze: "B4",
      width: 26.7109375,
      protected: [true, false, null],
      fill: "FFFFF2CC",
      charts: ["LineChart", "BarChart"],
    });
    expect(found["validations"]).toContainEqual(["list", null, "lstCodigos", "B3 F1:F9", "Código"]);
    expect(found["validations"]).toContainEqual(["whole", "greaterThanOrEqual", "$B$5", "H1", null]);
    expect(found["formats"]).toEqual([
      ["C5:D9", ["C5<$D5"], 1, true, '"▼ "0.0'],
      ["B5:D9", ['$B5&""="2023"'], 2, null, null],
    ]);
  });

  it("comes back from it with the edit and all the rest; last results and the charts' frames are lost there", async () => {
    const edited = await readXlsx(readFileSync(join(folder, "edited.xlsx")));
    const original = sampleBook();
    const formulas = (book: typeof edited) =>
      book.sheets.flatMap(({ name, cells }) =>
        cells.flatMap((cell) =>
          cell.formula === undefined ? [] : [`${name} ${cell.row},${cell.column} ${cell.formula}`],
        ),
      );
    expect(edited.sheets[1]?.cells.find(({ row, column }) => row === 0 && column === 4)?.value).toBe("editado");
    expect(formulas(edited).sort()).toEqual(formulas(original).sort());
    for (const [at, sheet] of original.sheets.entries()) {
      const { conditionalFormats, protection, pageLayout, freeze, merges, names } = sheet;
      expect(edited.sheets[at]).toMatchObject({ conditionalFormats, protection, pageLayout, freeze, merges, names });
      expect(edited.sheets[at]?.tables.map((table) => ({ ...table, id: "" }))).toEqual(
        sheet.tables.map((table) => ({ ...table, id: "" })),
      );
      expect(edited.sheets[at]?.validations.map(({ rule, ranges }) => ({ rule, ranges }))).toEqual(
        sheet.validations.map(({ rule, ranges }) => ({ rule, ranges })),
      );
      expect(edited.sheets[at]?.charts.map(({ series, title, legend }) => ({ series, title, legend }))).toEqual(
        sheet.charts.map(({ series, title, legend }) => ({ series, title, legend })),
      );
    }
  });
});
