const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?Z?)?$/;

/** "2026-02-28" or "2026-02-28T12:00" to Excel's day number; null where the text is no such date. */
export function dateSerial(iso: string): number | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return (time - EPOCH) / DAY;
}

/** Excel's day number to "2026-02-28", with the time where there is one. */
export function isoDate(serial: number): string {
  const text = new Date(Math.round(serial * DAY) + EPOCH).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}
