import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inPortuguese } from "../../src/entries/nativeFormula";
import { exampleAnswer } from "../../src/entries/exampleAnswer";
import { functionIds } from "../../src/functions/functionIds";
import { showExamples } from "../../src/pipeline/showExamples";
import { examples } from "../../src/sheets/example/examples";
import { functionNotes } from "../../src/text/functionNotes";
import { cells, open } from "../workbook/opened";

describe("the pages of the functions", () => {
  it("are what the declarations, notes and examples say now (npm run docs writes them again)", () => {
    const folder = mkdtempSync(join(tmpdir(), "juntos-docs-"));
    try {
      execFileSync(process.execPath, ["--import", "tsx", "assets/writeFunctionDocs.ts", folder]);
      for (const file of ["functions.md", "funcoes.md"]) {
        expect(readFileSync(join("docs", file), "utf8")).toBe(readFileSync(join(folder, file), "utf8"));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("have notes on every function", () => {
    expect(Object.keys(functionNotes)).toEqual([...functionIds]);
  });

  it("write Excel's own formulas as a Brazilian types them", () => {
    expect(inPortuguese("=CHISQ.INV(0.025,2*9)/2")).toBe("=INV.QUIQUA(0,025;2*9)/2");
  });
});

/** Functions whose formula with Excel alone answers the first cell of their first example. */
const comparable = [
  "PRIORITY",
  "AVERAGE",
  "RANK",
  "VARIATION",
  "IMPROVED",
  "RATE",
  "DSR",
  "SMR",
  "TARGET",
  "PROJECTION",
];

it("the formulas with Excel alone give what the functions give, over the same cells", async () => {
  const { run } = await open();
  await showExamples(run, "en");
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("JUNTOS examples");
    comparable.forEach((name, row) => {
      sheet.getRange(`Z${row + 1}`).formulas = [[functionNotes[name]?.native]];
    });
    await context.sync();
  });
  const native = (await cells(run, "JUNTOS examples", `Z1:Z${comparable.length}`)).flat();
  for (const [row, name] of comparable.entries()) {
    const [first = []] = await exampleAnswer(
      examples.find((one) => one.name === name)!,
      "en",
    );
    const expected = name === "SMR" ? first[2] : first[0];
    if (typeof expected === "number") expect([name, native[row]]).toEqual([name, expect.closeTo(expected, 9)]);
    else expect([name, native[row]]).toEqual([name, expected]);
  }
});
