import { zip } from "@cj-tech-master/excelts/archive";
import fc from "fast-check";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import { partsOf } from "./partsOf";
import { sampleBook } from "./sampleBook";

const ascii = (text: string) => new TextEncoder().encode(text);

/** An OLE container as far as a reader looks: its first bytes and the names of its streams in UTF-16. */
function oleFile(...streams: string[]): Uint8Array {
  const names = streams.flatMap((name) => [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...names]);
}

/** The sample as a package with some parts changed; null takes a part out. */
async function changed(changes: Readonly<Record<string, string | null>>): Promise<Uint8Array> {
  const archive = zip();
  const parts = await partsOf(await writeXlsx(sampleBook()));
  for (const [path, text] of parts) {
    const change = changes[path];
    if (change !== null) archive.add(path, change ?? text);
  }
  return archive.bytes();
}

describe("readXlsx refuses", () => {
  it.each([
    ["an empty file", new Uint8Array(), "not-xlsx"],
    ["a PDF", ascii("%PDF-1.7 …"), "not-xlsx"],
    ["a text", ascii("codigo;nome\n1;Escola"), "not-xlsx"],
    ["an old .xls", oleFile("Workbook"), "not-xlsx"],
    ["a workbook with a password", oleFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["the first bytes of a zip", ascii("PK\u0003\u0004"), "damaged"],
  ])("%s", async (_, bytes, code) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: "XlsxError", code });
  });

  it("a zip of something else", async () => {
    const bytes = await zip().add("word/document.xml", "<w/>").bytes();
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code: "not-xlsx" });
  });

  it.each([
    ["without a sheet that it names", { "xl/worksheets/sheet2.xml": null }],
    ["with a sheet that breaks off", { "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row r='1'><c r='A1'>" }],
    [
      "with cells at no address",
      { "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row r='1'><c r='1A'/></row></sheetData></worksheet>" },
    ],
    ["with a workbook that is no XML", { "xl/workbook.xml": "no xml" }],
    ["without sheets", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }],
    [
      "that unfolds without end",
      {
        "xl/sharedStrings.xml": `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]><sst><si><t>&c;</t></si></sst>`,
      },
    ],
    ["nested without end", { "xl/sharedStrings.xml": `<sst>${"<si>".repeat(100_000)}` }],
  ] as const)("a workbook %s", async (_, changes) => {
    await expect(readXlsx(await changed(changes))).rejects.toMatchObject({ code: "damaged" });
  });

  it("dates counted from 1904, which would all be four years off", async () => {
    const parts = await partsOf(await writeXlsx(sampleBook()));
    const workbook = (parts.get("xl/workbook.xml") ?? "").replace("<workbookPr/>", '<workbookPr date1904="1"/>');
    await expect(readXlsx(await changed({ "xl/workbook.xml": workbook }))).rejects.toMatchObject({
      code: "unsupported",
    });
  });

  it("any file that was cut short", async () => {
    const bytes = await writeXlsx(sampleBook());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
        await expect(readXlsx(bytes.subarray(0, length))).rejects.toBeInstanceOf(XlsxError);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("or reads any file with wrong bytes in it, and never anything else", async () => {
    const bytes = await writeXlsx(sampleBook());
    const flips = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (list) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, byte] of list) broken[at] = byte;
        const outcome = await readXlsx(broken).then(
          (book) => book.sheets.length > 0,
          (error: unknown) => error instanceof XlsxError,
        );
        expect(outcome).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
