// What holds for any table: order of rows, separator, encoding and line ends change nothing that is read.
import fc from "fast-check";
import { type Reading, readFile } from "../../src/sources/readFile";
import { type FixtureCras, idcrasFile, sheetA, sheetB } from "./fixtures/idcrasFile";
import { type TextEncoding, textFile } from "./fixtures/textFile";

const municipality = "2607901";
const heading = ["codigo", "nome", "indicador", "periodo", "valor", "municipio"];

const value = fc.option(fc.integer({ min: 100, max: 500 }), { nil: null });
const row = fc.record({
  code: fc.integer({ min: 1, max: 99_999_999 }).map((code) => String(code).padStart(8, "0")),
  name: fc.string({ unit: fc.constantFrom(...Array.from('AÇãé ";,|\n')), maxLength: 12 }).map((name) => `U ${name}`),
  period: fc.constantFrom("2019", "2021", "2023"),
  value,
  municipality: fc.constantFrom("2607901", "260790", "2611606"),
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: ({ code, period }) => `${code} ${period}` });

type TidyRow = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const kept = (table: readonly TidyRow[]) => table.filter((one) => one.municipality !== "2611606");
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function text(table: readonly TidyRow[], separator: string, mark: string, lineEnd = "\n"): string {
  const lines = table.map((one) => {
    const written = one.value === null ? "ND" : (one.value / 100).toFixed(2).replace(".", mark);
    return [one.code, one.name, "idcras", one.period, written, one.municipality].map(quoted).join(separator);
  });
  return [heading.join(separator), ...lines].join(lineEnd);
}

const read = (content: string, encoding: TextEncoding = "utf-8") =>
  readFile(textFile("x.csv", content, encoding), { municipality });
const told = ({ dataset, rowsRead, rowsKept, dropped }: Reading) => ({ dataset, rowsRead, rowsKept, dropped });

describe("a tidy table of any rows", () => {
  test("gives each kept row's value back, and counts the others", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        fc.pre(kept(table).length > 0);
        const reading = await read(text(table, ";", ","));
        expect(reading.rowsRead).toBe(table.length);
        expect(reading.rowsKept).toBe(kept(table).length);
        expect(reading.dropped.reduce((sum, { count }) => sum + count, reading.rowsKept)).toBe(reading.rowsRead);
        const values = new Map(reading.dataset.observations.map((one) => [`${one.code} ${one.period}`, one.value]));
        const expected = kept(table).map((one) => [`${one.code} ${one.period}`, one.value && one.value / 100] as const);
        expect(values).toEqual(new Map(expected));
      }),
    );
  });

  test("is read alike in any order of rows", async () => {
    const shuffled = rows.chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([table, other]) => {
        fc.pre(kept(table).length > 0);
        // A facility is called what its latest row says; two names in one year are the order's to choose between.
        const named = (list: readonly TidyRow[]) => list.map((one) => ({ ...one, name: `U ${one.code}` }));
        expect(told(await read(text(named(other), ";", ",")))).toEqual(told(await read(text(named(table), ";", ","))));
      }),
    );
  });

  test("is read alike with any separator, decimal mark, encoding and line end", async () => {
    const separators = fc.constantFrom(";", ",", "\t", "|");
    const encodings = fc.constantFrom<TextEncoding[]>("utf-8", "utf-8-bom", "latin1", "utf-16le-bom", "utf-16be");
    await fc.assert(
      fc.asyncProperty(
        rows,
        separators,
        encodings,
        fc.constantFrom("\n", "\r\n"),
        async (table, separator, encoding, end) => {
          fc.pre(kept(table).length > 0);
          const plain = told(await read(text(table, ";", ",")));
          expect(told(await read(text(table, separator, ".", end), encoding))).toEqual(plain);
        },
      ),
    );
  });
});

describe("IDCRAS of any units", () => {
  const level = fc.integer({ min: 1, max: 5 });
  const unit: fc.Arbitrary<FixtureCras> = fc.record({
    code: fc.integer({ min: 26079000000, max: 26079099999 }),
    municipality: fc.constantFrom("2607901", "2611606"),
    premises: level,
    staff: level,
    services: level,
  });
  const units = fc.uniqueArray(unit, { minLength: 1, maxLength: 12, selector: ({ code }) => code });

  test("is the same in both layouts", async () => {
    await fc.assert(
      fc.asyncProperty(units, async (list) => {
        fc.pre(list.some((one) => one.municipality === municipality));
        const [a, b] = await Promise.all(
          [sheetA(list, { year: "2019" }), sheetB(list)].map(async (sheet) =>
            readFile(await idcrasFile([sheet]), { municipality }),
          ),
        );
        expect(told(a!)).toEqual(told(b!));
        expect(a!.problems).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
