import fc from "fast-check";
import { readFile } from "../../src/sources/readFile";
import { decodeText } from "../../src/sources/textEncoding";
import { type TextEncoding, csv, textFile } from "./fixtures/textFile";

const municipality = "2607901";
const encodings: readonly (readonly [TextEncoding, string])[] = [
  ["utf-8", "utf-8"],
  ["utf-8-bom", "utf-8"],
  ["latin1", "windows-1252"],
  ["utf-16le", "utf-16le"],
  ["utf-16le-bom", "utf-16le"],
  ["utf-16be", "utf-16be"],
];
const text = csv([
  ["codigo", "nome", "indicador", "periodo", "valor"],
  ["1", "Praça São João – “Conceição”", "idcras", "2019", "3,5"],
]);

describe("the encoding of a text", () => {
  test.each(encodings)("%s is told from the bytes as %s", async (encoding, told) => {
    const name = encoding === "latin1" ? "Praça São João" : "Praça São João – “Conceição”";
    const written = encoding === "latin1" ? text.replace(/ – “.*?”/, "") : text;
    const reading = await readFile(textFile("x.csv", written, encoding), { municipality });
    expect(reading).toMatchObject({ encoding: told, rowsKept: 1, problems: [] });
    expect(reading.dataset.facilities[0]?.name).toBe(name);
  });

  test("is windows-1252 where latin1 has no such character", () => {
    expect(decodeText(Uint8Array.of(0x41, 0x96, 0xe7))).toEqual({ text: "A–ç", encoding: "windows-1252", damaged: 0 });
  });

  test("stays UTF-8 when a few bytes are damaged, and they are told", async () => {
    const bytes = textFile("x.csv", text).bytes;
    const broken = Uint8Array.from(bytes, (byte, index) => (index === bytes.indexOf(0xc3) + 1 ? 0x20 : byte));
    const reading = await readFile({ name: "x.csv", bytes: broken }, { municipality });
    expect(reading.encoding).toBe("utf-8");
    expect(reading.problems).toEqual([
      { code: "encoding-damaged", facts: { encoding: "utf-8", count: 1 }, where: "x.csv" },
    ]);
  });

  test("valid UTF-8 stays what it is, replacement characters included", () => {
    const bytes = new Uint8Array(Buffer.from("a\ufffdb", "utf8"));
    expect(decodeText(bytes)).toEqual({ text: "a\ufffdb", encoding: "utf-8", damaged: 1 });
  });

  test("round-trips any table of Portuguese text in every encoding", () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from("abcxyz ãçéõüÀÊ;0123")),
      minLength: 12,
      maxLength: 40,
    });
    fc.assert(
      fc.property(word, fc.constantFrom(...encodings), (written, [encoding]) => {
        const whole = `codigo;nome\n1;${written}`;
        expect(decodeText(textFile("x", whole, encoding).bytes).text).toBe(whole);
      }),
    );
  });
});
