import { checkedSettings, settingsOf } from "../../src/dataset/settings";
import { JuntosError } from "../../src/errors";

function settings(values: Readonly<Record<string, string | number>>) {
  const rows = Object.entries(values).map(([chave, valor]) => ({ chave, valor }));
  return settingsOf(new Map([["tblConfig", rows]]));
}

test("a workbook that says nothing decides nothing", () => {
  expect(checkedSettings(settings({}))).toEqual({ cycle: null, baseYear: null, language: null });
});

test("years are numbers, however they were typed", () => {
  expect(checkedSettings(settings({ ciclo: 2026, ano_base: " 2023 ", idioma: "en" }))).toEqual({
    cycle: 2026,
    baseYear: 2023,
    language: "en",
  });
});

test.each([
  ["ciclo", "este ano"],
  ["ciclo", "20266"],
  ["ano_base", "2023,5"],
  ["idioma", "fr"],
])("%s = %s is refused by name", (key, value) => {
  const refuse = () => checkedSettings(settings({ [key]: value }));
  expect(refuse).toThrow(JuntosError);
  expect(refuse).toThrow(value);
});
