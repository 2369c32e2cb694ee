import fc from "fast-check";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { arbitraryBook } from "./arbitraryBook";
import { arbitraryChart } from "./arbitraryChart";
import { arbitraryRules } from "./arbitraryRules";
import { comparable } from "./comparable";
import { plainBook, plainSheet, sampleBook } from "./sampleBook";

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
      { numRuns: 100 },
    );
  }, 60_000);

  it("gives back any chart of lines and columns", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryChart, async (chart) => {
        const book = plainBook([plainSheet("Painel 1", { charts: [chart] })]);
        const back = await readXlsx(await writeXlsx(book));
        expect(comparable(back)).toEqual(comparable(book));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("gives back any conditional format and validation", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRules, async (rules) => {
        const book = plainBook([plainSheet("Plan1", rules)]);
        const back = await readXlsx(await writeXlsx(book));
        expect(comparable(back)).toEqual(comparable(book));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
