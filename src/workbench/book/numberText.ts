import type { WorkbenchLocale } from "../engine/engineLocale";

/** What a value shows in the General format. Other formats are not written out yet (Range.text). */
export function numberText(value: string | number | boolean, _numberFormat: string, locale: WorkbenchLocale): string {
  if (typeof value === "boolean") {
    if (locale === "pt-BR") return value ? "VERDADEIRO" : "FALSO";
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "string") return value;
  return String(value).replace(".", locale === "pt-BR" ? "," : ".");
}
