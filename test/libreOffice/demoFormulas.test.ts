import { readFileSync } from "node:fs";
import { findProgram } from "../findProgram";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { describeWith } from "../describeWith";
import { savedDemo } from "../entries/savedDemo";
import { formulaCells, isSame } from "./formulaCells";
import { recalculated } from "./recalculated";

jest.setTimeout(300_000);

describeWith(["libreoffice"], "the demo workbook in LibreOffice", () => {
  test.each(["pt", "en"] as const)("every formula of the %s workbook shows what the engine gave", async (language) => {
    const { file } = savedDemo(language);
    const ours = readFileSync(file);
    const engine = formulaCells(await readXlsx(ours));
    const office = formulaCells(await readXlsx(await recalculated(findProgram("libreoffice") ?? "", ours)));
    const differing = [...engine].flatMap(([cell, value]) => {
      const theirs = office.get(cell) ?? null;
      return isSame(value, theirs) ? [] : [`${cell}: engine ${String(value)}, LibreOffice ${String(theirs)}`];
    });
    expect(engine.size).toBeGreaterThan(10_000);
    expect(differing.slice(0, 20)).toEqual([]);
  });
});
