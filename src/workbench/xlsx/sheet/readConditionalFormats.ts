import type { ConditionalFormatSnapshot } from "../../book/snapshot";
import { boundingZone } from "../../book/zone";
import { movedFormula } from "../../formulas/mappedReferences";
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
import { zoneOf } from "../package/zoneOf";
import type { ReadStyles } from "../style/readStyles";

/** A rule with the ranges that it stands on. */
interface Rule {
  readonly rule: Element;
  readonly ranges: readonly string[];
}

/**
 * The conditional formats of a `<worksheet>` that go by formula, numbered anew from 0 in the order of their priorities.
 * A rule on several ranges becomes one for each.
 * @param lost is told the ranges of every rule of another kind
 */
export function readConditionalFormats(
  worksheet: Element,
  styles: ReadStyles,
  lost: (ranges: string) => void,
): ConditionalFormatSnapshot[] {
  const readable = rulesOf(worksheet).filter(({ rule, ranges }) => {
    const isExpression = attribute(rule, "type") === "expression";
    if (!isExpression) lost(ranges.join(","));
    return isExpression;
  });
  return readable
    .sort((one, other) => priority(one.rule) - priority(other.rule))
    .flatMap(({ rule, ranges }) => {
      const look =
        styles.differentials[numberAttribute(rule, "dxfId") ?? -1] ?? styles.differential(child(rule, "dxf"));
      const stopIfTrue = booleanAttribute(rule, "stopIfTrue");
      return placed(rule, ranges).map(({ range, formula }) => ({ range, formula, stopIfTrue, ...look }));
    })
    .map((format, at) => ({ id: String(at + 1), priority: at, ...format }));
}

function rulesOf(worksheet: Element): Rule[] {
  // Rules that look at another sheet are kept by newer versions of Excel in an extension of the sheet.
  const extended = children(child(worksheet, "extLst"), "ext").flatMap((extension) =>
    children(child(extension, "conditionalFormattings"), "conditionalFormatting"),
  );
  return [...children(worksheet, "conditionalFormatting"), ...extended].flatMap((formatting) => {
    const ranges = (attribute(formatting, "sqref") ?? textOf(child(formatting, "sqref"))).trim().split(/\s+/);
    return children(formatting, "cfRule").map((rule) => ({ rule, ranges }));
  });
}

/** The rule's formula for each range: it is written for the top left corner of all of them together. */
function placed(rule: Element, ranges: readonly string[]): { range: string; formula: string }[] {
  const formula = excelFormula(textOf(child(rule, "formula") ?? child(rule, "f")), null);
  const zones = ranges.map(zoneOf);
  const whole = zones.reduce(boundingZone);
  return zones.map((zone, at) => ({
    range: ranges[at] ?? "",
    formula: movedFormula(formula, zone.top - whole.top, zone.left - whole.left),
  }));
}

function priority(rule: Element): number {
  return numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER;
}
