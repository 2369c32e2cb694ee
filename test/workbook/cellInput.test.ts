import { cellInput } from "../../src/workbook/cellInput";

describe("cellInput", () => {
  test.each([
    "00123",
    "1/2",
    "TRUE",
    "verdadeiro",
    "=1+1",
    "+55 81",
    "-",
    "@a",
    "'x",
    "#N/A",
    "1e5",
    "12%",
    "R$ 5",
    "10:30",
    "mar/24",
    "1 1/2",
    " 7",
    "\t=1",
    "３",
    "(5)",
  ])("keeps the text %p as text with an apostrophe", (text) => {
    expect(cellInput(text, false)).toBe(`'${text}`);
  });

  test.each(["Escola", "Anos iniciais — rede", "não se aplica", "Ação", "verdadeiramente", ""])(
    "leaves %p, which nothing takes for anything else",
    (text) => {
      expect(cellInput(text, false)).toBe(text);
    },
  );

  test("gives text to a text cell as it is, save for an apostrophe that Excel would eat", () => {
    expect(cellInput("00123", true)).toBe("00123");
    expect(cellInput("=1+1", true)).toBe("=1+1");
    expect(cellInput("'x", true)).toBe("''x");
  });

  test("empties with null, since null in an array leaves a cell alone", () => {
    expect(cellInput(null, false)).toBe("");
  });

  test("leaves numbers and truth values", () => {
    expect(cellInput(0, false)).toBe(0);
    expect(cellInput(false, false)).toBe(false);
  });

  test("gives a formula its sign of equality, once", () => {
    expect(cellInput({ formula: "SUM(A1:A2)" }, false)).toBe("=SUM(A1:A2)");
    expect(cellInput({ formula: "=SUM(A1:A2)" }, false)).toBe("=SUM(A1:A2)");
  });
});
