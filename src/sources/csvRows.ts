import Papa, { type ParseError } from "papaparse";
import { JuntosError } from "../errors";
import { type Row, type Table, headRows, isBlank } from "./table";

/** The separators that a table in text may have, the Brazilian one first. */
const separators = [";", ",", "\t", "|"] as const;

/** The separators under which the text looks like a table (two columns or more), most regular first. */
export function likelySeparators(text: string): string[] {
  const declared = /^\s*sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return [declared];
  const scored = separators.map((separator) => ({ separator, score: regularity(csvHead(text, separator)) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ separator }) => separator);
}

/** The first rows under a separator. */
export function csvHead(text: string, separator: string): Row[] {
  const { data } = Papa.parse<string[]>(text, { ...options(separator), preview: headRows });
  return numberedRows(data);
}

/**
 * The whole text as a table. Rows are numbered by the line that they begin on.
 *
 * @throws JuntosError "csv-quote-broken" with the line where a quoted field opens that does not close properly.
 */
export function csvTable(file: string, text: string, separator: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, options(separator));
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken) throw new JuntosError("csv-quote-broken", { file, line: lineOf(text, broken) });
  const rows = numberedRows(data);
  return { name: "", file, separator, head: rows.slice(0, headRows), rows };
}

function options(separator: string): { delimiter: string; header: false; skipEmptyLines: false } {
  return { delimiter: separator, header: false, skipEmptyLines: false };
}

/** How many rows have the commonest width, then how wide that is. */
function regularity(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  return count + Math.min(width, 999) / 1000;
}

function numberedRows(data: readonly (readonly string[])[]): Row[] {
  const rows: Row[] = [];
  let line = 1;
  for (const cells of data) {
    const row = { number: line, cells };
    if (!isBlank(row) && !isSeparatorLine(row)) rows.push(row);
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
  }
  return rows;
}

/** "sep=;", a hint that Excel writes and reads for itself. Under that separator it is cut in two. */
function isSeparatorLine(row: { readonly number: number; readonly cells: readonly string[] }): boolean {
  return row.number === 1 && /^sep=.?$/i.test(row.cells[0] ?? "") && row.cells.slice(1).every((cell) => cell === "");
}

function lineBreaks(text: string): number {
  return text.includes("\n") || text.includes("\r") ? (text.match(/\r\n|\r|\n/g) ?? []).length : 0;
}

/** Papa tells where in the text the broken field opens. */
function lineOf(text: string, error: ParseError): number {
  return 1 + lineBreaks(text.slice(0, error.index ?? 0));
}
