import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { comparable } from "./comparable";
import { sampleBook } from "./sampleBook";

describe("readXlsx", () => {
  it("gives back the book that writeXlsx wrote", async () => {
    const lost: unknown[] = [];
    const book = await readXlsx(await writeXlsx(sampleBook()), (loss) => lost.push(loss));
    expect(comparable(book)).toEqual(comparable(sampleBook()));
    expect(lost).toEqual([]);
  });
});
