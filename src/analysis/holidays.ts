import { dayOfDate, type Day } from "./day";

export type HolidayName =
  | "new-year"
  | "carnival-monday"
  | "carnival-tuesday"
  | "pernambuco-revolution"
  | "good-friday"
  | "tiradentes"
  | "labour-day"
  | "corpus-christi"
  | "sao-joao"
  | "independence"
  | "aparecida"
  | "all-souls"
  | "republic"
  | "black-consciousness"
  | "christmas";

/** A day off. `optional` ones (ponto facultativo) are up to the municipality's decree. */
export interface Holiday {
  readonly day: Day;
  readonly name: HolidayName;
  readonly kind: "national" | "state" | "optional";
}

export interface HolidayOptions {
  /** State whose own holidays count: "PE" (6 March; São João is optional). Others have none here. */
  readonly state?: string;
  /** With the optional days: Carnival Monday and Tuesday, Corpus Christi, in PE São João. Default no. */
  readonly optional?: boolean;
}

/**
 * Days off of a year by rule, in order: the fixed national ones, Good Friday (Easter − 2), on request Carnival
 * (Easter − 48, − 47), Corpus Christi (Easter + 60) and the state's. Black Consciousness Day is national since 2024
 * (Lei 14.759/2023); 6 March in Pernambuco by Lei 16.059/2017. Ash Wednesday is off until noon only: it counts as a
 * working day. Municipal days and school recess are typed into the workbook's table.
 *
 * @example holidays(2026).length // 10
 * @example holidays(2026, { optional: true }).map(({ day }) => isoOf(day)).slice(0, 4)
 *   // ["2026-01-01", "2026-02-16", "2026-02-17", "2026-04-03"]
 */
export function holidays(year: number, options: HolidayOptions = {}): Holiday[] {
  const easterDay = easter(year);
  const all: Holiday[] = [
    ...fixed(year),
    { day: easterDay - 2, name: "good-friday", kind: "national" },
    { day: easterDay - 48, name: "carnival-monday", kind: "optional" },
    { day: easterDay - 47, name: "carnival-tuesday", kind: "optional" },
    { day: easterDay + 60, name: "corpus-christi", kind: "optional" },
    ...(options.state === "PE" ? pernambuco(year) : []),
  ];
  return all.filter(({ kind }) => kind !== "optional" || options.optional === true).sort((a, b) => a.day - b.day);
}

/**
 * Easter Sunday of the Gregorian calendar. Anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8).
 *
 * @example isoOf(easter(2026)) // "2026-04-05"
 */
export function easter(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const date = moon + weekday - 7 * late + 114;
  return dayOfDate(year, Math.floor(date / 31), (date % 31) + 1);
}

function fixed(year: number): Holiday[] {
  const dates: [HolidayName, number, number][] = [
    ["new-year", 1, 1],
    ["tiradentes", 4, 21],
    ["labour-day", 5, 1],
    ["independence", 9, 7],
    ["aparecida", 10, 12],
    ["all-souls", 11, 2],
    ["republic", 11, 15],
    ["christmas", 12, 25],
  ];
  if (year >= 2024) dates.push(["black-consciousness", 11, 20]);
  return dates.map(([name, month, date]) => ({ day: dayOfDate(year, month, date), name, kind: "national" }));
}

function pernambuco(year: number): Holiday[] {
  return [
    { day: dayOfDate(year, 3, 6), name: "pernambuco-revolution", kind: "state" },
    { day: dayOfDate(year, 6, 24), name: "sao-joao", kind: "optional" },
  ];
}
