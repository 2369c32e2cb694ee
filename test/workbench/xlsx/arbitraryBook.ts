import fc from "fast-check";
import type { BookSnapshot, CellSnapshot, SheetSnapshot, StyleSnapshot } from "../../../src/workbench/book/snapshot";
import { plainBook, plainLayout, plainSheet, plainStyle } from "./sampleBook";

/** XML has no place for most control characters; Excel strips them from what is typed. */
const text = fc
  .string({ unit: "binary", maxLength: 12 })
  .filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/u.test(value));
export const filledText = text.filter((value) => value !== "");
export const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

export const border = fc.record({
  style: fc.constant("Continuous"),
  weight: fc.constantFrom("Hairline", "Thin", "Medium", "Thick"),
  color,
});

const style: fc.Arbitrary<StyleSnapshot> = fc
  .record({
    numberFormat: fc.constantFrom(
      "General",
      "0.0",
      "@",
      "dd/mm/yyyy",
      "m/d/yyyy",
      '0.0" pts";[Red]-0',
      "#,##0_);(#,##0)",
    ),
    fontName: fc.constantFrom("Calibri", "Arial Narrow"),
    fontSize: fc.constantFrom(8, 9.5, 11, 20),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    strikethrough: fc.boolean(),
    color,
    fill: fc.option(color),
    horizontal: fc.constantFrom(
      "General",
      "Left",
      "Center",
      "Right",
      "Fill",
      "Justify",
      "CenterAcrossSelection",
      "Distributed",
    ),
    vertical: fc.constantFrom("Top", "Center", "Bottom", "Justify", "Distributed"),
    wrap: fc.boolean(),
    shrinkToFit: fc.boolean(),
    indent: fc.integer({ min: 0, max: 15 }),
    textOrientation: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constant(180)),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
    borders: fc.record(
      { EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border },
      { requiredKeys: [] },
    ),
  })
  .map((value) => ({ ...plainStyle, ...value }));

const formula = fc.oneof(
  fc.constantFrom(
    "=SUM(A1:B2)",
    "=IFERROR(INDEX(B:B,MATCH(A1,C:C,0)),NA())",
    "=XLOOKUP(A1,'Sheet 1'!B1:B9,C1:C9)",
    "=LET(x,1,y,x+1,x*y)",
    '=-2^2%&"a""b"',
    "={1,2;3,4}",
    "=A1#",
    "=SUM(FILTER(A1:A9,A1:A9>1))",
    "=@A1:A9",
    "=LOJA.PRECO(A1)",
  ),
  text.map((value) => `="${value.replaceAll('"', '""')}"&A1`),
);

const value = fc.oneof(
  filledText.map((one) => ({ value: one })),
  number.map((one) => ({ value: one })),
  fc.boolean().map((one) => ({ value: one })),
  fc.constantFrom("#N/A", "#DIV/0!", "#NAME?", "#SPILL!").map((one) => ({ value: one, isError: true })),
);

const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true }).map((address) => ({ address })),
  fc.record({ documentReference: fc.constant("'Sheet 1'!A1"), screenTip: filledText }),
);

function cellArbitrary(styleCount: number): fc.Arbitrary<CellSnapshot> {
  const place = { row: fc.nat({ max: 40 }), column: fc.nat({ max: 30 }), style: fc.nat({ max: styleCount - 1 }) };
  return fc.oneof(
    fc.record({ ...place, content: value }).map(({ content, ...cell }) => ({ ...cell, ...content })),
    fc
      .record({
        ...place,
        content: fc.oneof(
          value,
          text.map((one) => ({ value: one })),
        ),
        formula,
      })
      .map(({ content, ...cell }) => ({ ...cell, ...content })),
    fc.record({ ...place, content: value, hyperlink: link }).map(({ content, ...cell }) => ({ ...cell, ...content })),
    fc.record({ ...place, style: fc.integer({ min: 1, max: Math.max(styleCount - 1, 1) }), value: fc.constant(null) }),
  );
}

/** A column or row of its own, with a size and perhaps hidden; sizes are whole pixels, as Excel keeps them. */
const columns = (styleCount: number) =>
  fc.uniqueArray(
    fc
      .record(
        {
          index: fc.nat({ max: 50 }),
          width: fc
            .integer({ min: 1, max: 900 })
            .filter((px) => px !== 64)
            .map((px) => px * 0.75),
          style: fc.integer({ min: 1, max: styleCount - 1 }),
        },
        { requiredKeys: ["index", "width"] },
      )
      .map(({ style: own, ...column }) => (own === undefined ? column : { ...column, style: own })),
    { selector: ({ index }) => index, maxLength: 5 },
  );

const rows = fc.uniqueArray(
  fc.record(
    {
      index: fc.nat({ max: 60 }),
      height: fc.integer({ min: 1, max: 500 }).map((px) => px * 0.75),
      hidden: fc.constant(true),
    },
    { requiredKeys: ["index", "height"] },
  ),
  { selector: ({ index }) => index, maxLength: 5 },
);

function sheetArbitrary(name: string, styleCount: number): fc.Arbitrary<SheetSnapshot> {
  return fc
    .record({
      cells: fc.uniqueArray(cellArbitrary(styleCount), {
        selector: ({ row, column }) => `${row},${column}`,
        maxLength: 30,
      }),
      columns: columns(styleCount).map((list) => [...list].sort((one, other) => one.index - other.index)),
      rows: rows.map((list) => [...list].sort((one, other) => one.index - other.index)),
      tabColor: fc.oneof(fc.constant(""), color),
      showGridlines: fc.boolean(),
      freeze: fc.oneof(
        fc.constant(null),
        fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.nat({ max: 3 }) }),
      ),
      pageLayout: fc.record({ footer: filledText.map((one) => one.replaceAll("&", "&&")) }).map(({ footer }) => ({
        ...plainLayout,
        headersFooters: { leftFooter: footer },
      })),
    })
    .map((over) => plainSheet(name, over));
}

/** Small books that a file must hold exactly: cells of all kinds, styles, sizes, one to three sheets. */
export const arbitraryBook: fc.Arbitrary<BookSnapshot> = fc
  .record({
    styles: fc.array(style, { minLength: 1, maxLength: 6 }),
    names: fc.uniqueArray(fc.constantFrom("Sheet 1", "Métas d'água", "A&B <1>", "2026"), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .chain(({ styles, names }) =>
    fc
      .tuple(...names.map((name) => sheetArbitrary(name, styles.length + 1)))
      .map((sheets) => plainBook(sheets, { styles: [plainStyle, ...styles] })),
  );
