import { helpers } from "@odoo/o-spreadsheet";

const known = new Map<string, string | undefined>();

/**
 * A number format for the engine's grid to draw with; undefined where the engine cannot. Text ("@") is not handed on:
 * the engine would turn numbers that are already there into text, which Excel does not.
 */
export function engineFormat(numberFormat: string): string | undefined {
  if (!known.has(numberFormat)) known.set(numberFormat, drawable(numberFormat));
  return known.get(numberFormat);
}

function drawable(numberFormat: string): string | undefined {
  if (numberFormat === "General" || numberFormat === "@" || /;\s*;\s*$/.test(numberFormat)) return undefined;
  try {
    helpers.parseFormat(numberFormat);
    return numberFormat;
  } catch {
    return undefined;
  }
}
