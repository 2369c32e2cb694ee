import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { townRequest } from "../bench/inventedTown";
import { describeWith } from "../describeWith";
import { findProgram } from "../findProgram";
import { pythonWithOpenpyxl } from "../pythonWithOpenpyxl";
import { formulaCells } from "./formulaCells";
import { recalculated } from "./recalculated";

jest.setTimeout(240_000);

const code = "26000001";

async function builtTown() {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  const { panels } = await buildWorkbook(workbench.run, townRequest(6));
  const panel = panels.find((each) => each.code === code);
  if (!panel) throw new Error("the town's first school is not on the list");
  return { workbench, sheet: panel.sheet };
}

/** As somebody in an office without the add-in would: with another program altogether. */
const edit = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Resultados"]
header = [cell.value for cell in sheet[4]]
key, value = header.index("chave"), header.index("valor")
for row in sheet.iter_rows(min_row=5):
    if row[key].value == "ideb-anos-iniciais|equipamento|${code}|2025":
        row[value].value = 9.9
sheet = book["Equipamentos"]
header = [cell.value for cell in sheet[4]]
for row in sheet.iter_rows(min_row=5):
    if row[header.index("codigo")].value == "${code}":
        row[header.index("nome_exibicao")].value = "EM Nome Novo"
book.save(sys.argv[1])
`;

describeWith(["libreoffice", "python3"], "a workbook edited without the add-in", () => {
  test("shows the new value and the new name on the panel when LibreOffice calculates it", async () => {
    const { workbench, sheet } = await builtTown();
    const file = join(mkdtempSync(join(tmpdir(), "juntos-edited-")), "edited.xlsx");
    writeFileSync(file, await workbench.save());
    workbench.close();
    const python = pythonWithOpenpyxl();
    if (python === null) {
      if (process.env["CI"] === "true") throw new Error("CI must have openpyxl");
      console.warn("SKIPPED: no Python here has openpyxl.");
      return;
    }
    execFileSync(python, ["-c", edit, file]);
    const office = findProgram("libreoffice") ?? "";
    const cells = formulaCells(await readXlsx(await recalculated(office, readFileSync(file))));
    expect(cells.get(`${sheet}!A2`)).toBe("EM Nome Novo");
    expect(String(cells.get(`${sheet}!A4`))).toContain("9,9");
  });
});

test("the workbench's panel follows a value changed in Resultados, and the name typed in Equipamentos", async () => {
  const { workbench, sheet } = await builtTown();
  const shown = await workbench.run(async (context) => {
    const set = (table: string, row: number, column: string, value: string | number) => {
      const cells = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
      cells.getCell(row, 0).values = [[value]];
    };
    const keys = context.workbook.tables.getItem("tblResultados").columns.getItem("chave").getDataBodyRange();
    keys.load({ values: true });
    await context.sync();
    const row = keys.values.findIndex(([key]) => key === `ideb-anos-iniciais|equipamento|${code}|2025`);
    set("tblResultados", row, "valor", 9.9);
    set("tblEquipamentos", 0, "nome_exibicao", "EM Nome Novo");
    const panel = context.workbook.worksheets.getItem(sheet).getRange("A2:A4");
    panel.load({ values: true });
    await context.sync();
    return panel.values.flat() as unknown[];
  });
  workbench.close();
  expect(shown[0]).toBe("EM Nome Novo");
  expect(String(shown[2])).toContain("9,9");
});
