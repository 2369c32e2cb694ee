/**
 * Periods are text: "YYYY" or "YYYY-MM". Sorted as text they are in order of time within one frequency, and
 * comparing the first four characters compares years across frequencies.
 */

const monthNames = ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"];
const monthNamesEn = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Years outside are more likely to be something else: a code, a count. */
const firstYear = 1900;
const lastYear = 2100;

/** The ways that sources write a period; `year` and `month` are named groups. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<month>[a-z]{3})[a-z]*\.?(?:[-/ ]| de )(?<year>\d{4})$/,
  // Days are dropped: no indicator here is daily.
  /^(?<year>\d{4})-(?<month>\d{2})-\d{2}(?:[t ].*)?$/,
  /^\d{1,2}\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
];

/**
 * A period in any of the ways that sources write it: "2023", "2023-05", "05/2023", "202305", "mai/2023", "17/05/2023".
 *
 * @returns "YYYY" or "YYYY-MM"; null when the text is no period.
 */
export function parsePeriod(text: string): string | null {
  const written = text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  for (const form of forms) {
    const groups = form.exec(written)?.groups;
    if (groups) return periodOf(groups["year"] ?? "", groups["month"]);
  }
  return null;
}

/** The year of a period, as a number. */
export function periodYear(period: string): number {
  return Number(period.slice(0, 4));
}

/**
 * The years that a title, sheet name or file name speaks of, in order, each once. Digits that belong to a longer
 * number (a date such as 01062017) are no year.
 */
export function yearsIn(text: string): string[] {
  const found = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return [...new Set(found)];
}

function periodOf(year: string, month: string | undefined): string | null {
  if (Number(year) < firstYear || Number(year) > lastYear) return null;
  if (month === undefined) return year;
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, "0")}` : null;
}

function monthNumber(name: string): number {
  const portuguese = monthNames.indexOf(name);
  return (portuguese >= 0 ? portuguese : monthNamesEn.indexOf(name)) + 1;
}
