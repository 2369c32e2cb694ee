import fc from "fast-check";
import { jsonBytes } from "../../src/workbook/jsonBytes";

test("jsonBytes counts what an encoder would make of the JSON", () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.double()), (text, numbers) => {
      const value = { text, numbers };
      expect(jsonBytes(value)).toBe(encoder.encode(JSON.stringify(value)).length);
    }),
  );
});

test("jsonBytes counts lone halves of surrogate pairs as JSON escapes them", () => {
  expect(jsonBytes("\ud800")).toBe(new TextEncoder().encode(JSON.stringify("\ud800")).length);
});
