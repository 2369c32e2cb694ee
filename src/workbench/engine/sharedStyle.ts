import type { Style } from "@odoo/o-spreadsheet";
import type { StyleSnapshot } from "../book/snapshot";

/**
 * A cell's style as the engine draws it, with the whole Office.js style beside it. Instances are pooled: the engine
 * copies every command it is given, and `clone` makes it keep one instance for all cells that look alike.
 */
export class SharedStyle implements Style {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  align?: NonNullable<Style["align"]>;
  verticalAlign?: NonNullable<Style["verticalAlign"]>;
  wrapping?: NonNullable<Style["wrapping"]>;
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
  rotation?: number;

  constructor(
    look: Style,
    readonly office: StyleSnapshot,
    /** The number format, where the engine can show it. */
    readonly engineFormat?: string,
  ) {
    Object.assign(this, look);
  }

  clone(): this {
    return this;
  }
}
