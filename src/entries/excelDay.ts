/** Excel's date serial of a moment's day; local time, since "today" is the reader's. */
export function excelDay(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000) + 25_569;
}

function moment(day: number): Date {
  return new Date((day - 25_569) * 86_400_000);
}

/** "2026-03-02" of an Excel date serial. */
export function isoDay(day: number): string {
  return moment(day).toISOString().slice(0, 10);
}

/** A date serial as people of a locale write the day: "02/03/2026". */
export function shownDay(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }).format(moment(day));
}
