import type { WorkbenchLocale } from "../engine/engineLocale";

/**
 * What a person has typed, as Office.js takes it: English numbers and dates. In Portuguese "4,6" is a number, "4.6" is not
 * one, and 12/03/2026 is a day in March. Formulas come with their separators translated already.
 */
export function officeInput(typed: string, locale: WorkbenchLocale): string {
  if (locale === "en-US" || typed.startsWith("=") || typed.startsWith("'")) return typed;
  const text = typed.trim();
  if (/^[-+]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?\s*%?$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^[-+]?\d*,\d+\s*%?$/.test(text)) return text.replace(",", ".");
  if (/^[-+]?\d+\.\d+$/.test(text)) return `'${text}`;
  const date = /^(\d{1,2})\/(\d{1,2})(\/(?:\d{4}|\d{2}))?$/.exec(text);
  if (date) return `${date[2] ?? ""}/${date[1] ?? ""}${date[3] ?? ""}`;
  if (/^verdadeiro$/i.test(text)) return "TRUE";
  if (/^falso$/i.test(text)) return "FALSE";
  return typed;
}
