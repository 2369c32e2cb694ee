import { CellError, called, column, sentenceOf } from "./called";

const status = (from: unknown, to: unknown) => called("VARIATION", [from, to]);

describe("the arguments of JUNTOS.*", () => {
  it("leave out a heading of text, together", async () => {
    expect(await status(column(["2022", 4, 5]), column(["2023", 5, 5]))).toEqual(column([1, 0]));
    expect(await status(column(["IDEB 2022", 4, 5]), column(["IDEB 2023", 5, 5]))).toEqual(column([1, 0]));
    expect(await status(column(["IDEB 2022", 4, 5]), column([null, 5, 5]))).toEqual(column([1, 0]));
    expect(await status(column(["IDEB 2022", 4, 5]), column([5, 5]))).toEqual(column([1, 0]));
  });

  it("do not take a marker of a missing value for a heading", async () => {
    expect(await status(column(["n/d", 4]), column([1, 5]))).toBe("#VALUE!");
    expect(await status(column(["ND", 4]), column(["ND", 5]))).toBe("#VALUE!");
    expect(await status(column(["4,1", 4]), column(["5", 5]))).toBe("#VALUE!");
  });

  it("do not take an empty first row for a heading", async () => {
    expect(await status(column(["", 4]), column(["", 5]))).toEqual(column(["#N/A", 1]));
  });

  it("read empty texts and #N/A as missing, and pass no other error over", async () => {
    const error = (code: string) => new CellError(code);
    expect(await status(column([" ", 4, 3]), column([1, error("#N/A"), 4]))).toEqual(column(["#N/A", "#N/A", 1]));
    expect(await status(column([1, 4]), column([1, error("#DIV/0!")]))).toBe("#VALUE!");
    expect(await sentenceOf("VARIATION", [column([1, 4]), column([1, error("#DIV/0!")])])).toContain("#DIV/0!");
  });

  it("take no text, date text or TRUE for a number", async () => {
    for (const wrong of ["4,1", "2026-01-05", true])
      expect(await status(column([1, wrong]), column([1, 2]))).toBe("#VALUE!");
  });

  it("have to be of the same size", async () => {
    expect(await status(column([1, 2, 3]), column([1, 2]))).toBe("#VALUE!");
    expect(await sentenceOf("VARIATION", [column([1, 2, 3]), column([1, 2])], { language: "pt" })).toContain("«to»");
    expect(
      await status(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      ),
    ).toBe("#VALUE!");
    expect(await status(column([1, 2, 3]), [[2, 2, 2]])).toEqual(column([1, 0, -1]));
  });
});

describe("whole columns", () => {
  const sheet = (cells: readonly unknown[], empty: unknown) => column([...cells, ...Array<unknown>(50).fill(empty)]);
  const addresses = ["Dados!B:B", "Dados!$C:$C"];

  it("lose their empty tail together, and keep their holes", async () => {
    const named = [sheet(["IDEB 2022", 4, null, 5], null), sheet(["IDEB 2023", 5, 6], null)];
    expect(await called("VARIATION", named, { addresses })).toEqual(column([1, "#N/A", "#N/A"]));
  });

  it("lose it where an older Excel hands over zeros, too", async () => {
    const args = [sheet(["a", 4, 0, 5], 0), sheet(["b", 5, 6, 0], 0)];
    const findBlanks = () => Promise.resolve([(row: number) => row === 2 || row > 3, (row: number) => row > 3]);
    expect(await called("VARIATION", args, { addresses, findBlanks })).toEqual(column([1, "#N/A", -5]));
  });

  it("that hold nothing are one missing value", async () => {
    expect(await called("VARIATION", [sheet([], null), sheet([], null)], { addresses })).toBe("#N/A");
  });
});

describe("zeros that may be empty cells", () => {
  const addresses = ["Dados!B2:B4", "Dados!C2:C4"];
  const zeros = [column([4, 0, 3]), column([0, 5, 4])];

  async function looked(args: readonly unknown[], where: readonly string[] = addresses) {
    const asked: (readonly string[])[] = [];
    const findBlanks = (list: readonly string[]) => {
      asked.push(list);
      return Promise.resolve(list.map((address) => (row: number) => address.includes("B2") && row === 1));
    };
    const shown = await called("VARIATION", args, { addresses: where, findBlanks });
    return { shown, asked };
  }

  it("are looked up once a call, all ranges together", async () => {
    expect(await looked(zeros)).toEqual({ shown: column([-4, "#N/A", 1]), asked: [addresses] });
  });

  it("are not looked up where no 0 came, or where Excel says null itself", async () => {
    expect((await looked([column([4, 1, 3]), column([2, 5, 4])])).asked).toEqual([]);
    expect((await looked([column([4, 0, null]), column([2, 5, 4])])).asked).toEqual([]);
  });

  it("are what they say where the argument was computed", async () => {
    expect(await looked(zeros, ["", ""])).toEqual({ shown: column([-4, 5, 1]), asked: [] });
  });
});
