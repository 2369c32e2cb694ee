import { calculated } from "./calculated";
import { functionCases } from "./functionCases";

describe.each(Object.entries(functionCases))("%s", (_group, cases) => {
  let results: unknown[] = [];
  beforeAll(async () => {
    results = await calculated(cases.map(([formula]) => formula));
  });

  test.each(cases.map(([formula, expected], index) => [formula, expected, index] as const))(
    "%s is %j",
    (_formula, expected, index) => {
      expect(results[index]).toEqual(expected);
    },
  );
});

test("numbers as text follow the language", async () => {
  const english = await calculated(["=FIXED(1234.5,1)", '=1.5&""'], { locale: "en-US" });
  const portuguese = await calculated(["=FIXED(1234.5,1)", '=1.5&""'], { locale: "pt-BR" });
  expect(english).toEqual(["1,234.5", "1.5"]);
  expect(portuguese).toEqual(["1.234,5", "1,5"]);
});
