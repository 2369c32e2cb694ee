import fc from "fast-check";
import { tabName } from "../../src/sheets/tabName";

const none: ReadonlySet<string> = new Set();

test.each([
  ["26079004058", "", "26079004058"],
  ["26108461", "EM João Bosco de Sena", "26108461 EM João Bosco de Sena"],
  ["26108461", "EM Vereador Juazeiro Exemplo dos Campos", "26108461 EM Vereador Juazeiro"],
  ["1", "Escola [A]/B: C?", "1 Escola A B C"],
])("%s %s is called %s", (code, name, expected) => {
  expect(tabName(code, name, none)).toBe(expected);
});

test("two facilities of one name are told apart, whatever their case", () => {
  expect(tabName("1", "Escola", new Set(["1 escola"]))).toBe("1 Escola (2)");
});

test("every name is legal, unique and not empty", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{1,12}$/), fc.array(text, { maxLength: 6 }), (code, names) => {
      const taken = new Set<string>();
      for (const name of names) {
        const tab = tabName(code, name, taken);
        expect(tab.length).toBeGreaterThan(0);
        expect(tab.length).toBeLessThanOrEqual(31);
        expect(tab).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(taken.has(tab.toLowerCase())).toBe(false);
        taken.add(tab.toLowerCase());
      }
    }),
  );
});
