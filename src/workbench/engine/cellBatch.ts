import type { CompiledFormula } from "@odoo/o-spreadsheet";
import type { SharedStyle } from "./sharedStyle";

/** What one cell gets. A missing part stays as it is; `value: null` empties the cell, `style: null` takes its style away. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | null;
  /** An error value as a constant, as the engine spells it: "#N/A". */
  readonly error?: string;
  /** In the engine's dialect, with "=". One of `value`, `error` and `formula`. */
  readonly formula?: string | CompiledFormula;
  readonly style?: SharedStyle | null;
}

/** Payload of WRITE_CELLS. The engine deep-copies payloads unless they can clone themselves. */
export class CellBatch {
  constructor(readonly changes: readonly CellChange[]) {}

  clone(): this {
    return this;
  }
}
