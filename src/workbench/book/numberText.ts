import type { WorkbenchLocale } from "../engine/engineLocale";

/** What a value shows under a number format. First version: General, fixed decimals, percent. */
export function numberText(value: string | number | boolean, numberFormat: string, locale: WorkbenchLocale): string {
  if (typeof value === "boolean")
    return value ? (locale === "pt-BR" ? "VERDADEIRO" : "TRUE") : locale === "pt-BR" ? "FALSO" : "FALSE";
  if (typeof value === "string") return value;
  void numberFormat;
  return String(value).replace(".", locale === "pt-BR" ? "," : ".");
}
