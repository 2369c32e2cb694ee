import { catalogueIndicator } from "../dataset/catalogue";
import { CountedProblems } from "./countedProblems";
import type { Finding, Settled } from "./layout";
import { type NumberCell, markShown, numberCell } from "./numberCell";
import { type Row, type Table, cellAddress, cellText } from "./table";
import type { DecimalMark } from "./writtenNumber";

/** A finding with the row and table that it was found in. */
export interface Found {
  readonly finding: Finding;
  readonly row: Row;
  readonly table: Table;
  /** The heading of a column, for problems. */
  readonly titles: readonly string[];
}

/** A value that is kept, and where it was found. */
export interface KeptValue {
  readonly settled: Settled;
  readonly found: Found;
}

interface Scale {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

interface SettledNumber {
  readonly value: number | null;
  readonly marker: string;
}

const measures = ["value", "numerator", "denominator", "weight", "target"] as const;
const anyNumber: Scale = { minimum: null, maximum: null };
/** What cannot be read stays visible as the observation's status, within reason. */
const longestStatus = 40;

/**
 * Turns cells into numbers once all that is kept of a file is known: what one cell proves about a column's decimal
 * mark decides its other cells. Everything that is not plainly a number is counted as a problem.
 */
export class SettledNumbers {
  private readonly marks = new Map<Table, Map<number, Set<DecimalMark>>>();
  private readonly counted = new CountedProblems();

  constructor(
    found: readonly Found[],
    private readonly sourceId: string,
  ) {
    for (const one of found) this.gatherMarks(one);
  }

  settle(found: Found): Settled {
    const { finding } = found;
    const known = catalogueIndicator(finding.indicator);
    const scale = known ?? anyNumber;
    const { value: written, marker } = this.value(found, scale);
    const numerator = this.number(found, finding.numerator, anyNumber).value;
    const denominator = this.number(found, finding.denominator, anyNumber).value;
    const rate = known?.averaging === "rate" && denominator && numerator !== null;
    const value = written === null && marker === "" && rate ? (known.per * numerator) / denominator : written;
    const weight = this.number(found, finding.weight, anyNumber).value;
    const target = this.number(found, finding.target, scale).value;
    const { indicator, level, code, period } = finding;
    const measured = { value, numerator, denominator, weight, target, decimals: decimalsOf(written) };
    return { indicator, level, code, period, ...measured, status: marker, sourceId: this.sourceId };
  }

  problems(): ReturnType<CountedProblems["all"]> {
    return this.counted.all();
  }

  private gatherMarks({ finding, row, table }: Found): void {
    for (const measure of measures) {
      const column = finding[measure];
      const mark = markShown(row.cells[column]);
      if (mark === null) continue;
      const columns = this.marks.get(table) ?? new Map<number, Set<DecimalMark>>();
      this.marks.set(table, columns);
      columns.set(column, (columns.get(column) ?? new Set()).add(mark));
    }
  }

  /** The value itself: markers and numbers off the scale are missing, and say so. */
  private value(found: Found, scale: Scale): SettledNumber {
    const column = found.finding.value;
    const settled = this.number(found, column, scale);
    const where = cellAddress(found.table, found.row, column);
    if (settled.value === null || isWithin(settled.value, scale)) {
      const { marker } = settled;
      if (marker !== "" && !this.isText(found, column)) {
        this.counted.add(`mark ${marker}`, (count) => ({ code: "value-marked", facts: { marker, count }, where }));
      }
      return settled;
    }
    const { indicator } = found.finding;
    const example = cellText(found.row.cells[column]);
    this.counted.add(`scale ${indicator}`, (count) => {
      const { minimum, maximum } = scale;
      return { code: "value-out-of-range", facts: { indicator, count, example, minimum, maximum }, where };
    });
    return { value: null, marker: example.slice(0, longestStatus) };
  }

  private isText(found: Found, column: number): boolean {
    return numberCell(found.row.cells[column]).kind === "text";
  }

  private number(found: Found, column: number, scale: Scale): SettledNumber {
    const cell = numberCell(found.row.cells[column]);
    switch (cell.kind) {
      case "number":
        return cell;
      case "missing":
        return { value: null, marker: cell.marker };
      case "unclear":
        return { value: this.unclearNumber(found, column, { cell, scale }), marker: cell.marker };
      case "text":
        this.countText(found, column, cell.text);
        return { value: null, marker: cell.text.slice(0, longestStatus) };
    }
  }

  private countText({ table, row, titles }: Found, column: number, example: string): void {
    const facts = { column: titles[column] ?? "", example };
    this.counted.add(`text ${table.name} ${column}`, (count) => {
      return { code: "value-not-number", facts: { ...facts, count }, where: cellAddress(table, row, column) };
    });
  }

  /** The scale decides, then the column's other cells, then the table's; a guess is the last resort and is told. */
  private unclearNumber(found: Found, column: number, unclear: Unclear): number {
    const { asDecimal, asThousands, mark } = unclear.cell;
    const fits = [asDecimal, asThousands].filter((value) => isWithin(value, unclear.scale));
    if (fits.length === 1) return fits[0] ?? asDecimal;
    const shown = this.decimalMark(found.table, column);
    if (shown !== null) return shown === mark ? asDecimal : asThousands;
    // Where commas separate the fields, decimals are written with a dot; everywhere else the file is Brazilian.
    const readAs = mark === (found.table.separator === "," ? "dot" : "comma") ? "decimals" : "thousands";
    const read = readAs === "decimals" ? asDecimal : asThousands;
    this.countGuess(found, column, { readAs, read });
    return read;
  }

  private countGuess({ table, row, titles }: Found, column: number, guess: Guess): void {
    const facts = { column: titles[column] ?? "", example: cellText(row.cells[column]), ...guess };
    this.counted.add(`guess ${table.name} ${column}`, (count) => {
      return { code: "number-ambiguous", facts: { ...facts, count }, where: cellAddress(table, row, column) };
    });
  }

  /** The mark that the column's other cells prove, or else those of the whole table; null when they prove none or both. */
  private decimalMark(table: Table, column: number): DecimalMark | null {
    const columns = this.marks.get(table) ?? new Map<number, Set<DecimalMark>>();
    const own = columns.get(column);
    const [mark = null, other] = own ?? new Set([...columns.values()].flatMap((marks) => [...marks]));
    return other === undefined ? mark : null;
  }
}

interface Unclear {
  readonly cell: Extract<NumberCell, { kind: "unclear" }>;
  readonly scale: Scale;
}

interface Guess {
  readonly readAs: "thousands" | "decimals";
  readonly read: number;
}

function isWithin(value: number, { minimum, maximum }: Scale): boolean {
  return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

/** Decimals of a number as JavaScript would write it; a number so small that it takes an exponent has none to show. */
function decimalsOf(value: number | null): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
