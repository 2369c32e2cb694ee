import type { Refusal } from "../../analysis/element";
import { JuntosError } from "../../errors";
import type { Cell, Cells } from "./cell";

/**
 * One line of cells a row, each calculated by itself: where one refuses, its line says so and the others are answered.
 *
 * @param width cells of a line
 */
export function eachRow(rows: number, width: number, line: (row: number) => readonly Cell[]): Cells {
  return Array.from({ length: rows }, (_, row): Cell[] => {
    try {
      return [...line(row)];
    } catch (thrown) {
      if (!(thrown instanceof JuntosError)) throw thrown;
      const { code, facts } = thrown as JuntosError;
      return Array<Cell>(width).fill({ code, facts } as Refusal);
    }
  });
}
