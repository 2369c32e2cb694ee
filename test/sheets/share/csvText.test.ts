import { csvText } from "../../../src/sheets/share/csvText";

const dialect = { separator: ";", decimal: "," } as const;

describe("a CSV", () => {
  test.each(["=1+1", "+55", "-2+3", "@SUM(A1)", "\t=1", " =1+1"])(
    "keeps the text %j from becoming a formula",
    (text) => {
      expect(csvText({ heads: ["a"], rows: [[text]] }, dialect)).toBe(`\uFEFFa\r\n'${text}\r\n`);
    },
  );

  test("writes numbers with the language's mark, missing as nothing, and quotes what would break a row", () => {
    const rows = [
      [-3.5, null, 'a;b "c"'],
      [0, 12, "duas\nlinhas"],
    ];
    expect(csvText({ heads: ["x", "y", "z"], rows }, dialect)).toBe(
      '\uFEFFx;y;z\r\n-3,5;;"a;b ""c"""\r\n0;12;"duas\nlinhas"\r\n',
    );
  });
});
