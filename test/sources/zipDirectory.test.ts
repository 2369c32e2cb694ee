import { zipSync } from "fflate";
import { unpacked, zipDirectory } from "../../src/sources/zipDirectory";

const content = new Uint8Array(Buffer.from("uma planilha ".repeat(50)));

describe("a zip's directory", () => {
  test.each([0, 6] as const)("names its entries, and they unpack at level %d", (level) => {
    const bytes = zipSync({ "a/b.xml": content, "vazio.xml": new Uint8Array() }, { level });
    const entries = zipDirectory(bytes) ?? [];
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ["a/b.xml", content.length],
      ["vazio.xml", 0],
    ]);
    expect(entries.map((entry) => unpacked(bytes, entry))).toEqual([content, new Uint8Array()]);
  });

  test("is found before a comment and after leading bytes of a view", () => {
    const bytes = zipSync({ "a.xml": content });
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    expect(zipDirectory(shifted.subarray(7))).toHaveLength(1);
  });

  test.each([0, 21, 100])("is null for a zip cut to %d bytes", (length) => {
    expect(zipDirectory(zipSync({ "a.xml": content }).slice(0, length))).toBeNull();
  });

  test("gives nothing of an entry that is not what it promises", () => {
    const bytes = zipSync({ "a.xml": content });
    const [entry] = zipDirectory(bytes)!;
    expect(unpacked(bytes, { ...entry!, checksum: 1 })).toBeNull();
    expect(unpacked(bytes, { ...entry!, size: content.length - 1 })).toBeNull();
    expect(unpacked(bytes, { ...entry!, size: content.length + 1 })).toBeNull();
    expect(unpacked(bytes, { ...entry!, size: 2_000_000_000 })).toBeNull();
    expect(unpacked(bytes, { ...entry!, method: 12 })).toBeNull();
    expect(unpacked(bytes, { ...entry!, offset: bytes.length })).toBeNull();
  });
});
