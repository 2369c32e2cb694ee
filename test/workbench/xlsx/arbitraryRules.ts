import fc from "fast-check";
import type {
  ConditionalFormatSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
} from "../../../src/workbench/book/snapshot";
import { border, color, filledText } from "./arbitraryBook";

const range = fc.constantFrom("A1", "B2:C9", "A1:A9");

const look = fc.record(
  {
    fontColor: color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    strikethrough: fc.boolean(),
    fill: color,
    numberFormat: fc.constantFrom("0.0", '"▲ "0'),
    borders: fc.record(
      { EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border },
      { requiredKeys: ["EdgeTop"] },
    ),
  },
  { requiredKeys: [] },
);

const format: fc.Arbitrary<Omit<ConditionalFormatSnapshot, "id" | "priority">> = fc
  .record({
    range,
    formula: fc.constantFrom("=A1>$B$1", '=A1="<&>"', "=IFNA(A1,FALSE)"),
    stopIfTrue: fc.boolean(),
    look,
  })
  .map(({ look: dressed, ...rest }) => ({ ...rest, ...dressed }));

const number = fc.oneof(fc.integer(), fc.constant("=$B$1"));
const date = fc.constantFrom("2026-01-01", "2026-12-31T12:30:00", "=TODAY()");
const compared = (bound: fc.Arbitrary<number | string>) =>
  fc.oneof(
    fc.record({ formula1: bound, formula2: bound, operator: fc.constantFrom("Between", "NotBetween") }),
    fc.record({ formula1: bound, operator: fc.constantFrom("EqualTo", "GreaterThan", "LessThanOrEqualTo") }),
  );

const rule = fc.oneof(
  fc.record({
    list: fc.record({
      inCellDropDown: fc.boolean(),
      source: fc.constantFrom("sim,não", 'a"b,c', "=lst", "=$A$1:$A$3"),
    }),
  }),
  fc.record({ wholeNumber: compared(number) }),
  fc.record({ decimal: compared(fc.oneof(number, fc.constant(0.25))) }),
  fc.record({ textLength: compared(number) }),
  fc.record({ date: compared(date) }),
  fc.record({ custom: fc.record({ formula: fc.constantFrom("=LEN(A1)<3", '=A1<>""') }) }),
);

const validation: fc.Arbitrary<ValidationSnapshot> = fc.record({
  ranges: fc.constantFrom(["A1"], ["A1:A9", "C3"]),
  rule,
  ignoreBlanks: fc.boolean(),
  prompt: fc.option(fc.record({ title: filledText, message: filledText, showPrompt: fc.boolean() })),
  errorAlert: fc.option(
    fc.record({
      title: filledText,
      message: filledText,
      showAlert: fc.boolean(),
      style: fc.constantFrom("Stop", "Warning", "Information"),
    }),
  ),
});

/** A sheet's conditional formats and data validation. */
export const arbitraryRules: fc.Arbitrary<Pick<SheetSnapshot, "conditionalFormats" | "validations">> = fc.record({
  conditionalFormats: fc
    .array(format, { maxLength: 4 })
    .map((formats) => formats.map((one, at) => ({ id: "", priority: at, ...one }))),
  validations: fc.array(validation, { maxLength: 4 }),
});
