import { sevenDigitCode } from "../dataset/municipality";
import { type DropReason, JuntosError } from "../errors";
import type { Header } from "./header";
import type { Finding, MunicipalityRef, RowReader } from "./layout";
import { type Row, type Table, cellText } from "./table";
import type { Found } from "./settledNumbers";

/** What one table gave: its rows counted, and the findings of those that are kept. */
export interface TableRows {
  readonly table: Table;
  readonly rowsRead: number;
  readonly notes: number;
  readonly dropped: ReadonlyMap<DropReason, number>;
  readonly municipalities: ReadonlyMap<string, MunicipalityRef>;
  /** By kept row. */
  readonly found: readonly (readonly Found[])[];
  readonly uneven: Uneven | null;
}

/** Rows with another number of fields than the heading; `line` and `found` of the first. */
interface Uneven {
  readonly count: number;
  readonly line: number;
  readonly expected: number;
  readonly found: number;
}

/**
 * Runs a layout's reader over a table: every data row is counted, and either kept or dropped for one reason.
 *
 * @param municipality seven digits; null = keep every municipality
 * @throws JuntosError "csv-uneven" when most lines of a text have another number of fields than the heading.
 */
export function tableRows(table: Table, header: Header, reader: RowReader, municipality: string | null): TableRows {
  const counts = new RowCounts(table, header, municipality);
  for (const row of table.rows) if (row.number > header.row) counts.take(row, reader);
  return counts.finished();
}

class RowCounts {
  private readonly width: number;
  private readonly dropped = new Map<DropReason, number>();
  private readonly municipalities = new Map<string, MunicipalityRef>();
  private readonly found: Found[][] = [];
  private rowsRead = 0;
  private notes = 0;
  private uneven: Uneven | null = null;

  constructor(
    private readonly table: Table,
    private readonly header: Header,
    private readonly municipality: string | null,
  ) {
    this.width = filledWidth(header.titles);
  }

  take(row: Row, reader: RowReader): void {
    const { table } = this;
    const findings = this.findings(row, reader);
    if (findings === null) {
      this.notes++;
      return;
    }
    this.rowsRead++;
    if (typeof findings === "string") this.dropped.set(findings, (this.dropped.get(findings) ?? 0) + 1);
    else this.found.push(findings.map((finding) => ({ finding, row, table, titles: this.header.titles })));
  }

  finished(): TableRows {
    const { table, rowsRead, notes, dropped, municipalities, found, uneven } = this;
    if (uneven !== null && uneven.count * 2 > rowsRead)
      throw new JuntosError("csv-uneven", { file: table.file, ...uneven });
    return { table, rowsRead, notes, dropped, municipalities, found, uneven };
  }

  /** What the row tells, or why it is dropped; null = it is no data row. */
  private findings(row: Row, reader: RowReader): readonly Finding[] | DropReason | null {
    if (this.isUneven(row)) return "fields-uneven";
    const place = reader.place(row);
    if (place.kind === "note") return null;
    if (place.kind === "dropped") return place.reason;
    return this.isWanted(place.municipality) ? reader.findings(row) : "other-municipality";
  }

  private isWanted(ref: MunicipalityRef | null): boolean {
    if (ref === null) return true;
    const code = sevenDigitCode(ref.code);
    if (!this.municipalities.has(code)) this.municipalities.set(code, { code, name: ref.name });
    return this.municipality === null || code === this.municipality;
  }

  /** Only lines of text can have too many fields, or one field that should have been several. */
  private isUneven(row: Row): boolean {
    const { separator } = this.table;
    if (separator === "") return false;
    const found = filledWidth(row.cells);
    const isUncut = found === 1 && otherSeparators(cellText(row.cells[0]), separator) >= this.width - 1;
    if (found <= this.width && !(isUncut && this.width > 1)) return false;
    const count = 1 + (this.uneven?.count ?? 0);
    this.uneven = this.uneven ? { ...this.uneven, count } : { count, line: row.number, expected: this.width, found };
    return true;
  }
}

function filledWidth(cells: Row["cells"]): number {
  return cells.findLastIndex((cell) => cellText(cell) !== "") + 1;
}

function otherSeparators(text: string, separator: string): number {
  const counts = [";", ",", "\t", "|"]
    .filter((other) => other !== separator)
    .map((other) => text.split(other).length - 1);
  return Math.max(...counts);
}
