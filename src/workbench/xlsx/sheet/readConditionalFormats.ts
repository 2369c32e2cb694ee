import type { ConditionalFormatSnapshot } from "../../book/snapshot";
import { excelFormula } from "../formula/excelFormula";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
  textOf,
  type Element,
} from "../package/xmlTree";
import type { ReadStyles } from "../style/readStyles";

/**
 * The conditional formats of a `<worksheet>` that go by formula, numbered anew from 0 in the order of their priorities.
 * @param lost is told the range of every rule of another kind
 */
export function readConditionalFormats(
  worksheet: Element,
  styles: ReadStyles,
  lost: (range: string) => void,
): ConditionalFormatSnapshot[] {
  // Rules that look at another sheet are kept by newer versions of Excel in an extension of the sheet.
  const extended = children(child(worksheet, "extLst"), "ext").flatMap((extension) =>
    children(child(extension, "conditionalFormattings"), "conditionalFormatting"),
  );
  const formattings = [...children(worksheet, "conditionalFormatting"), ...extended];
  const rules = formattings.flatMap((formatting) => {
    const range = (attribute(formatting, "sqref") ?? textOf(child(formatting, "sqref"))).trim().split(/\s+/).join(",");
    return children(formatting, "cfRule").map((rule) => ({ rule, range }));
  });
  const readable = rules.filter(({ rule, range }) => {
    const isExpression = attribute(rule, "type") === "expression";
    if (!isExpression) lost(range);
    return isExpression;
  });
  return readable
    .sort((one, other) => priority(one.rule) - priority(other.rule))
    .map(({ rule, range }, at) => ({
      id: String(at + 1),
      range,
      formula: excelFormula(textOf(child(rule, "formula") ?? child(rule, "f")), null),
      priority: at,
      stopIfTrue: booleanAttribute(rule, "stopIfTrue"),
      ...(styles.differentials[numberAttribute(rule, "dxfId") ?? -1] ?? styles.differential(child(rule, "dxf"))),
    }));
}

function priority(rule: Element): number {
  return numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER;
}
