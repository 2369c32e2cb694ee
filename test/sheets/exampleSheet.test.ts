import { functionIds } from "../../src/functions/functionIds";
import { exampleFormula, typedFormula } from "../../src/sheets/example/exampleFormula";
import { exampleSheet } from "../../src/sheets/example/exampleSheet";
import { examples } from "../../src/sheets/example/examples";
import { exampleTexts } from "../../src/text/exampleText";
import { checkSpec } from "../../src/workbook/checkSpec";
import { exampleAnswer } from "../../src/entries/exampleAnswer";

describe("the example sheet", () => {
  it("shows every function at work, under a question of its own", () => {
    expect(new Set(examples.map(({ name }) => name))).toEqual(new Set(functionIds));
    for (const { questions } of Object.values(exampleTexts)) {
      expect(Object.keys(questions).sort()).toEqual(examples.map(({ key }) => key).sort());
    }
  });

  it("is a plan that can be written, in both languages", () => {
    for (const language of ["pt", "en"] as const) expect(() => checkSpec(exampleSheet(language))).not.toThrow();
  });

  it("writes formulas as Excel takes them, and shows them as people type them", () => {
    const improved = examples.find(({ key }) => key === "IMPROVED")!;
    expect(exampleFormula(improved, "pt")).toBe('=JUNTOS.IMPROVED(C10:C21,D10:D21,"maior",G10:G21,0.7)');
    expect(typedFormula(improved, "pt")).toBe('=JUNTOS.IMPROVED(C10:C21;D10:D21;"maior";G10:G21;0,7)');
    expect(typedFormula(improved, "en")).toBe('=JUNTOS.IMPROVED(C10:C21,D10:D21,"higher",G10:G21,0.7)');
  });

  it.each(examples.map((example) => [example.key, example] as const))(
    "%s answers what fits below its labels",
    async (_, example) => {
      for (const language of ["pt", "en"] as const) {
        const rows = await exampleAnswer(example, language);
        expect(rows.every((row) => row.length === example.labels.length)).toBe(true);
        const errors = rows.flat().filter((cell) => typeof cell === "string" && /^#(VALUE|NUM|DIV|NAME)/.test(cell));
        expect(errors).toEqual([]);
        expect(rows.flat().some((cell) => cell !== "#N/A" && cell !== "")).toBe(true);
      }
    },
  );
});
