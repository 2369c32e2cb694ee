import { helpers } from "@odoo/o-spreadsheet";
import type { Cell, CellPosition, EvaluatedCell } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import type { PageModel } from "./pageEngine";

type Literal = Extract<Cell, { isFormula: false }>;

/** What cells show. The engine here keeps results of formulas only, so constants are put in its words for the grid. */
export function valueGetters(book: Book, model: PageModel) {
  const calculated = Reflect.get(model.getters, "getEvaluatedCell") as (position: CellPosition) => EvaluatedCell;
  const shown = new WeakMap<Literal, EvaluatedCell>();
  return {
    getEvaluatedCell(position: CellPosition): EvaluatedCell {
      const cell = book.model.getters.getCell(position);
      if (!cell || cell.isFormula || cell.content === "") return calculated(position);
      const known = shown.get(cell);
      if (known) return known;
      const made = constantCell(book, cell);
      shown.set(cell, made);
      return made;
    },
  };
}

function constantCell(book: Book, { parsedValue: value, format, content }: Literal): EvaluatedCell {
  const isError = typeof value === "string" && content.startsWith("#") && content === value;
  const locale = book.model.getters.getLocale();
  const formattedValue = helpers.formatValue(value, { locale, ...(format !== undefined && { format }) });
  const type = isError
    ? "error"
    : typeof value === "number"
      ? "number"
      : typeof value === "boolean"
        ? "boolean"
        : "text";
  return {
    type,
    value,
    formattedValue,
    ...(format !== undefined && { format }),
    defaultAlign: { error: "center", number: "right", boolean: "center", text: "left" }[type],
    isAutoSummable: type === "number",
  } as unknown as EvaluatedCell;
}
