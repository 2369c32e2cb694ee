import { showExamples } from "../../src/pipeline/showExamples";
import { exampleFormula } from "../../src/sheets/example/exampleFormula";
import { answerAt, examples } from "../../src/sheets/example/examples";
import { cells, formulas, open, typeIn } from "../workbook/opened";

describe("the sheet of function examples", () => {
  it("is written with its formulas, and brought to the front", async () => {
    const { run } = await open();
    await showExamples(run, "pt");
    const active = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Exemplos JUNTOS");
    for (const one of examples) {
      expect(await formulas(run, active, answerAt(one))).toEqual([[exampleFormula(one, "pt")]]);
    }
  });

  it("keeps what an analyst changed", async () => {
    const { run, workbench } = await open();
    await showExamples(run, "en");
    await typeIn(run, "JUNTOS examples", "D10", [[2.5]]);
    const requests = workbench.meter.requests.length;
    await showExamples(run, "en");
    expect(await cells(run, "JUNTOS examples", "D10")).toEqual([[2.5]]);
    expect(workbench.meter.requests.length - requests).toBeLessThanOrEqual(3);
  });
});
