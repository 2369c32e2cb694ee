import { codeOfLabel, dayText, fill, literal, sentence, setting } from "../../src/sheets/formula";

test.each([
  ["Fomos de {from} para {to}.", { from: "A1", to: "B1" }, '"Fomos de "&A1&" para "&B1&"."'],
  ["{only}", { only: "A1" }, "A1"],
  ["", {}, '""'],
  ['Diz "assim"', {}, '"Diz ""assim"""'],
])("a sentence %j becomes one expression", (template, places, expected) => {
  expect(sentence(template, places)).toBe(expected);
});

test("a place without an expression is refused, since it would print its own name", () => {
  expect(() => sentence("{missing}", {})).toThrow(RangeError);
});

test("fill puts words in and leaves unknown places visible", () => {
  expect(fill("Painel {area} {other}", { area: "Saúde" })).toBe("Painel Saúde {other}");
});

test("a literal doubles its quotes", () => {
  expect(literal('a"b')).toBe('"a""b"');
});

test("no expression uses TEXT, whose format letters change with Excel's language", () => {
  for (const expression of [dayText("A1"), codeOfLabel("A1"), setting("ciclo")])
    expect(expression).not.toMatch(/\bTEXT\(/);
});
