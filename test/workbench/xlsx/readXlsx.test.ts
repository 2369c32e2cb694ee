import fc from "fast-check";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { arbitraryBook } from "./arbitraryBook";
import { comparable } from "./comparable";
import { sampleBook } from "./sampleBook";

describe("readXlsx", () => {
  it("gives back the book that writeXlsx wrote", async () => {
    const lost: unknown[] = [];
    const book = await readXlsx(await writeXlsx(sampleBook()), (loss) => lost.push(loss));
    expect(comparable(book)).toEqual(comparable(sampleBook()));
    expect(lost).toEqual([]);
  });

  it("gives back any small book", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (book) => {
        const back = await readXlsx(await writeXlsx(book));
        expect(comparable(back)).toEqual(comparable(book));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
