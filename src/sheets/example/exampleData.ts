import { functionTexts, type FunctionWord } from "../../text/functionText";

/** A cell that is typed; a word stands there in the language of the sheet. */
type ExampleCell = string | number | null | { readonly word: FunctionWord };

/** A rectangle of invented cells that the examples read, and where it stands on the sheet. */
export interface ExampleRange {
  readonly at: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly format: string;
}

/** Twelve invented schools: name, territory, IDEB 2021 and 2023, enrolment, standard error, priority in 2021. */
const schools = [
  ["Escola do Ipê", "Norte", 4.1, 4.6, 312, 0.2, 1],
  ["Escola do Jatobá", "Norte", 3.8, 3.9, 145, 0.3, 1],
  ["Escola do Juazeiro", "Norte", 4.9, 5.2, 420, 0.18, 0],
  ["Escola do Umbuzeiro", "Norte", 4.4, null, 88, 0.4, 1],
  ["Escola do Mandacaru", "Centro", 5.1, 5, 510, 0.16, 0],
  ["Escola do Cajueiro", "Centro", 4.6, 5.1, 265, 0.22, 0],
  ["Escola da Mangueira", "Centro", 5.5, 5.8, 640, 0.14, 0],
  ["Escola da Pitanga", "Centro", 4.2, 4.7, 190, 0.26, 1],
  ["Escola do Araçá", "Sul", 3.6, 4.2, 120, 0.33, 1],
  ["Escola da Aroeira", "Sul", 4.8, 4.8, 335, 0.2, 0],
  ["Escola da Baraúna", "Sul", 5.3, 5.6, 480, 0.17, 0],
  ["Escola da Quixabeira", "Sul", null, 4.4, 76, 0.42, null],
] as const;

/** The same schools: pupils who dropped out, share of poor families. */
const dropouts = [14, 9, 10, 2, 8, 12, 9, 21, 10, 13, 7, 0];
const poverty = [0.42, 0.55, 0.31, 0.48, 0.22, 0.35, 0.15, 0.4, 0.61, 0.33, 0.2, 0.58];

/** Deaths and people by age band: of a district, and of the municipality. */
const ages = [
  ["30–39", 2, 8000, 6, 30000],
  ["40–49", 5, 6500, 17, 26000],
  ["50–59", 11, 5200, 38, 22000],
  ["60–69", 28, 3100, 96, 14000],
] as const;

/** A yearly series with its 95 % limits. */
const years = [
  [2017, 62.1, 45.9, 82.1],
  [2018, 60.4, 44.6, 80],
  [2019, 58.3, 42.7, 77.8],
  [2020, 57.9, 42.5, 77.1],
  [2021, 54.8, 40, 73.3],
  [2022, 50.2, 36.1, 68],
  [2023, 48.9, 35, 66.4],
  [2024, 46.6, 33.1, 63.7],
] as const;

/** Pupils present, in percent, month by month. */
const attendance = [81, 84, 79, 83, 82, 80, 85, 78, 82, 84, 80, 93];

export const SCHOOLS = schools.length;
export const firstScoreRow = 10;
export const firstCountRow = 29;
export const firstSeriesRow = 44;
/** The day on which the program's steps begin: 5 January 2026. */
export const startSerial = 46_027;
export const startCell = "B115";

function columnAt(letter: string, row: number, cells: readonly ExampleCell[], format = "General"): ExampleRange {
  return { at: `${letter}${row}:${letter}${row + cells.length - 1}`, rows: cells.map((content) => [content]), format };
}

const ofSchools = (index: number) => schools.map((school) => school[index] ?? null);
const [scoreAt, countAt, seriesAt] = [firstScoreRow, firstCountRow, firstSeriesRow];

/** Every range that an example reads, by a name that says what it holds. */
export const exampleRanges = {
  school: columnAt("A", scoreAt, ofSchools(0)),
  territory: columnAt("B", scoreAt, ofSchools(1)),
  ideb2021: columnAt("C", scoreAt, ofSchools(2), "0.0"),
  ideb2023: columnAt("D", scoreAt, ofSchools(3), "0.0"),
  enrolment: columnAt("E", scoreAt, ofSchools(4)),
  standardError: columnAt("F", scoreAt, ofSchools(5), "0.00"),
  chosen: columnAt("G", scoreAt, ofSchools(6)),
  schoolAgain: columnAt("A", countAt, ofSchools(0)),
  territoryAgain: columnAt("B", countAt, ofSchools(1)),
  dropouts: columnAt("C", countAt, dropouts),
  pupils: columnAt("D", countAt, ofSchools(4)),
  povertyAndScore: {
    at: `E${countAt}:F${countAt + SCHOOLS - 1}`,
    rows: poverty.map((share, row) => [share, ofSchools(3)[row] ?? null]),
    format: "0.00",
  },
  directions: {
    at: `E${countAt - 2}:F${countAt - 2}`,
    rows: [[{ word: "lower" }, { word: "higher" }]],
    format: "General",
  },
  age: columnAt(
    "A",
    seriesAt,
    ages.map(([age]) => age),
  ),
  deaths: columnAt(
    "B",
    seriesAt,
    ages.map((band) => band[1]),
  ),
  people: columnAt(
    "C",
    seriesAt,
    ages.map((band) => band[2]),
  ),
  cityDeaths: columnAt(
    "D",
    seriesAt,
    ages.map((band) => band[3]),
  ),
  cityPeople: columnAt(
    "E",
    seriesAt,
    ages.map((band) => band[4]),
  ),
  year: columnAt(
    "I",
    seriesAt,
    years.map(([year]) => year),
  ),
  yearly: columnAt(
    "J",
    seriesAt,
    years.map((line) => line[1]),
    "0.0",
  ),
  yearlyLow: columnAt(
    "K",
    seriesAt,
    years.map((line) => line[2]),
    "0.0",
  ),
  yearlyHigh: columnAt(
    "L",
    seriesAt,
    years.map((line) => line[3]),
    "0.0",
  ),
  month: columnAt(
    "M",
    seriesAt,
    attendance.map((_, month) => month + 1),
  ),
  attendance: columnAt("N", seriesAt, attendance),
  start: { at: startCell, rows: [[startSerial]], format: "dd/mm/yyyy" },
} satisfies Readonly<Record<string, ExampleRange>>;

export type ExampleRangeName = keyof typeof exampleRanges;

/** What stands in the cells of a range. */
export function exampleCells(
  { rows }: ExampleRange,
  language: keyof typeof functionTexts,
): (string | number | null)[][] {
  const { words } = functionTexts[language];
  return rows.map((row) =>
    row.map((content) => (typeof content === "object" && content !== null ? words[content.word] : content)),
  );
}
