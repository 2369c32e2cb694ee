import type { Problem } from "../errors";
import { type Row, type Table, cellAddress, cellCode, isDamagedCode } from "./table";

/** The code column of a table: reads codes and remembers those that a spreadsheet has damaged. */
export class CodeColumn {
  private readonly damaged: Row[] = [];

  /** @param pattern what a code of this column looks like */
  constructor(
    private readonly table: Table,
    private readonly column: number,
    private readonly pattern: RegExp,
  ) {}

  /** The row's code as text; null when it is none. */
  read(row: Row): string | null {
    const code = cellCode(row.cells[this.column]);
    if (this.pattern.test(code) && !isDamagedCode(code)) return code;
    if (isDamagedCode(code)) this.damaged.push(row);
    return null;
  }

  problems(): Problem[] {
    const [first] = this.damaged;
    if (!first) return [];
    const facts = { count: this.damaged.length, example: cellCode(first.cells[this.column]) };
    return [{ code: "code-damaged", facts, where: cellAddress(this.table, first, this.column) }];
  }
}
