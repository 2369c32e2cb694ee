import { DEFAULT_LOCALE } from "@odoo/o-spreadsheet";
import type { Locale } from "@odoo/o-spreadsheet";

/** The languages a workbench can speak: they decide how numbers and dates are typed and shown, never how formulas are written. */
export type WorkbenchLocale = "pt-BR" | "en-US";

const PORTUGUESE: Locale = {
  name: "Português (Brasil)",
  code: "pt_BR",
  thousandsSeparator: ".",
  decimalSeparator: ",",
  weekStart: 7,
  dateFormat: "dd/mm/yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
};

export function engineLocale(locale: WorkbenchLocale): Locale {
  return locale === "pt-BR" ? PORTUGUESE : DEFAULT_LOCALE;
}
