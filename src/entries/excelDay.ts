/** Excel's date serial of a moment's day; local time, since "today" is the reader's. */
export function excelDay(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000) + 25_569;
}
