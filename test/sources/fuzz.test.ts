// Damaged files end in a refusal or in a result, never in a crash and never late.
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { JuntosError } from "../../src/errors";
import { inspectFile } from "../../src/sources/inspectFile";
import type { SourceFile } from "../../src/sources/openFile";
import { readFile } from "../../src/sources/readFile";
import { cras, idcrasFile, sheetA, sheetB } from "./fixtures/idcrasFile";
import { schoolSheet } from "./fixtures/idebFile";
import { csv, textFile } from "./fixtures/textFile";
import { workbookFile } from "./fixtures/workbookFile";

const slowest = 5000;

const long = csv([
  ["ano", "CO_MUNICIPIO", "NO_MUNICIPIO", "ID_ESCOLA", "NO_ESCOLA", "REDE", "etapa", "VL_OBSERVADO"],
  [2023, "2607901", "Jaboatão", "26990001", '"A;B"', "Municipal", "anos_iniciais", "4,8"],
  [2023, "2607901", "Jaboatão", "26990002", '"C ""D"""', "Municipal", "anos_finais", "ND*"],
]);
const tidy = csv([
  ["codigo", "nome", "indicador", "periodo", "valor", "meta", "numerador", "denominador"],
  ["1", "Praça", "Fila", "2022", "1.234,5", "10", "5", "1.000"],
  ["2", "Mar", "cvli", "2022-05", "", "", "5", "22.853"],
]);

const originals: readonly (readonly [string, () => Promise<SourceFile>])[] = [
  ["idcras-a", () => idcrasFile([sheetA(cras)])],
  ["idcras-b", () => idcrasFile([sheetB(cras)])],
  ["ideb", () => workbookFile("x.xlsx", [schoolSheet([{ code: 26990001, name: "A", observed: [1, "ND", "2,5*"] }])])],
  ["ideb in long form", () => Promise.resolve(textFile("x.csv", long))],
  ["tidy in latin1", () => Promise.resolve(textFile("x.csv", tidy, "latin1"))],
  ["tidy in UTF-16", () => Promise.resolve(textFile("x.csv", tidy, "utf-16le-bom"))],
];

interface Damage {
  readonly keep: number;
  readonly flips: readonly { readonly at: number; readonly byte: number }[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.record({
  keep: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: share }),
  flips: fc.array(fc.record({ at: share, byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 8 }),
});

function damaged(bytes: Uint8Array, { keep, flips }: Damage): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * keep));
  for (const { at, byte } of flips) copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

/** Damage inside a workbook's parts, packed again with right check sums: it reaches the reader. */
function damagedInside(bytes: Uint8Array, what: Damage): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    return [name, name.startsWith("xl/") ? damaged(part, what) : part] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

async function endsWell(attempt: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof JuntosError)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(slowest);
}

describe("a damaged file", () => {
  test.each(originals)("of %s is refused or read", async (_name, original) => {
    const { name, bytes } = await original();
    await fc.assert(
      fc.asyncProperty(damage, async (what) => {
        const file = { name, bytes: damaged(bytes, what) };
        await endsWell(() => readFile(file, { municipality: "2607901" }));
        await endsWell(() => inspectFile(file));
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 150) },
    );
  });

  test.each(originals.slice(0, 3))("of %s, damaged inside its parts, is refused or read", async (_name, original) => {
    const { name, bytes } = await original();
    await fc.assert(
      fc.asyncProperty(damage, async (what) => {
        const file = { name, bytes: damagedInside(bytes, what) };
        await endsWell(() => readFile(file, { municipality: "2607901" }));
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 150) },
    );
  });

  test("of random text or bytes is refused or read", async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({ unit: fc.constantFrom(...Array.from('codigoindicadorperiodovalor;,\t|"\n 012.-*')), maxLength: 300 })
        .map((text) => new Uint8Array(Buffer.from(text))),
    );
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        await endsWell(() => readFile({ name: "x", bytes }, { municipality: "2607901" }));
        await endsWell(() => inspectFile({ name: "x", bytes }));
      }),
      { numRuns: 500 },
    );
  });
});
