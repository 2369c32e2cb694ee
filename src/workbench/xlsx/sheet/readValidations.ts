import type { ValidationSnapshot } from "../../book/snapshot";
import { excelFormula } from "../formula/excelFormula";
import { attribute, booleanAttribute, child, children, textOf, type Element } from "../package/xmlTree";
import { officeWord } from "../style/readStyles";
import { isoDate } from "./dateSerial";
import { ALERT_STYLES, VALIDATION_OPERATORS, VALIDATION_TYPES } from "./validationsXml";

/**
 * The data validation of a `<worksheet>`. Bounds come back as numbers, as ISO 8601 dates for rules about dates, and
 * as formulas ("=A1") where they are no constants. A list's source is its items ("a,b") or a formula.
 * A prompt without text is none, and an alert that is Excel's own is null.
 */
export function readValidations(worksheet: Element): ValidationSnapshot[] {
  // Rules that look at another sheet are kept by newer versions of Excel in an extension of the sheet.
  const extended = children(child(worksheet, "extLst"), "ext").map((extension) => child(extension, "dataValidations"));
  return [child(worksheet, "dataValidations"), ...extended].flatMap((list) =>
    children(list, "dataValidation").map(readValidation),
  );
}

function readValidation(element: Element): ValidationSnapshot {
  const prompt = [attribute(element, "promptTitle") ?? "", attribute(element, "prompt") ?? ""] as const;
  const alert = [attribute(element, "errorTitle") ?? "", attribute(element, "error") ?? ""] as const;
  const showPrompt = booleanAttribute(element, "showInputMessage");
  const showAlert = booleanAttribute(element, "showErrorMessage");
  const style = officeWord(ALERT_STYLES, attribute(element, "errorStyle")) ?? "Stop";
  return {
    ranges: (attribute(element, "sqref") ?? textOf(child(element, "sqref"))).split(/\s+/).filter(Boolean),
    rule: readRule(element),
    ignoreBlanks: booleanAttribute(element, "allowBlank"),
    prompt: prompt.some(Boolean) ? { title: prompt[0], message: prompt[1], showPrompt } : null,
    errorAlert:
      !showAlert || alert.some(Boolean) || style !== "Stop"
        ? { title: alert[0], message: alert[1], showAlert, style }
        : null,
  };
}

function readRule(element: Element): ValidationSnapshot["rule"] {
  const kind = officeWord(VALIDATION_TYPES, attribute(element, "type"));
  const formulas = ["formula1", "formula2"].map((name) => textOf(child(element, name)));
  const [first = "", second = ""] = formulas;
  if (kind === undefined) return {};
  if (kind === "list") {
    return { list: { inCellDropDown: !booleanAttribute(element, "showDropDown"), source: listSource(first) } };
  }
  if (kind === "custom") return { custom: { formula: excelFormula(first, null) } };
  const operator = officeWord(VALIDATION_OPERATORS, attribute(element, "operator")) ?? "Between";
  return {
    [kind]: {
      formula1: bound(first, kind),
      ...(second === "" || !operator.endsWith("Between") ? {} : { formula2: bound(second, kind) }),
      operator,
    },
  };
}

function listSource(text: string): string {
  const items = /^"([\s\S]*)"$/.exec(text)?.[1];
  return items === undefined ? excelFormula(text, null) : items.replaceAll('""', '"');
}

function bound(text: string, kind: string): number | string {
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isNaN(number)) return excelFormula(text, null);
  return kind === "date" ? isoDate(number) : number;
}
