import fc from "fast-check";
import { parsePeriod, periodYear, yearsIn } from "../../src/dataset/period";

describe("a period", () => {
  test.each([
    ["2023", "2023"],
    [" 2023 ", "2023"],
    ["2023-05", "2023-05"],
    ["2023-5", "2023-05"],
    ["2023/05", "2023-05"],
    ["202305", "2023-05"],
    ["05/2023", "2023-05"],
    ["5-2023", "2023-05"],
    ["mai/2023", "2023-05"],
    ["Maio de 2023", "2023-05"],
    ["março/2023", "2023-03"],
    ["Dec 2023", "2023-12"],
    ["2023-05-17", "2023-05"],
    ["2018-01-01T00:00:00-02:00", "2018-01"],
    ["17/05/2023", "2023-05"],
  ])("%p is %p", (text, period) => expect(parsePeriod(text)).toBe(period));

  test.each(["", "23", "20233", "1800", "2023-13", "2023-00", "202313", "13/2023", "foo/2023", "2019/2020", "ontem"])(
    "%p is none",
    (text) => expect(parsePeriod(text)).toBeNull(),
  );

  test("is its own written form, and knows its year", () => {
    const month = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), month, (year, number) => {
        const period = number === null ? String(year) : `${year}-${String(number).padStart(2, "0")}`;
        expect(parsePeriod(period)).toBe(period);
        expect(periodYear(period)).toBe(year);
      }),
    );
  });
});

describe("the years of a text", () => {
  test.each([
    ["segundo o Censo SUAS 2019", ["2019"]],
    ["IDCRAS_2016_FINAL_(01062017).xlsx", ["2016"]],
    ["IDCRAS2016", ["2016"]],
    ["IDCRAS_2019_DIVULGACAO_210920.xlsx", ["2019"]],
    ["2018 e 2019, base 2018", ["2018", "2019"]],
    ["26079004058", []],
  ])("%p are %p", (text, years) => expect(yearsIn(text)).toEqual(years));
});
