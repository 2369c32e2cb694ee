import type { SheetSnapshot } from "../../book/snapshot";

import { element } from "../package/xmlText";

/** Excel.WorksheetProtectionOptions beside the file's attributes, which say what is forbidden. */
export const PROTECTION_ATTRIBUTES: Readonly<Record<string, { readonly name: string; readonly isForbidden: boolean }>> =
  {
    allowEditObjects: { name: "objects", isForbidden: false },
    allowEditScenarios: { name: "scenarios", isForbidden: false },
    allowFormatCells: { name: "formatCells", isForbidden: true },
    allowFormatColumns: { name: "formatColumns", isForbidden: true },
    allowFormatRows: { name: "formatRows", isForbidden: true },
    allowInsertColumns: { name: "insertColumns", isForbidden: true },
    allowInsertRows: { name: "insertRows", isForbidden: true },
    allowInsertHyperlinks: { name: "insertHyperlinks", isForbidden: true },
    allowDeleteColumns: { name: "deleteColumns", isForbidden: true },
    allowDeleteRows: { name: "deleteRows", isForbidden: true },
    allowSort: { name: "sort", isForbidden: true },
    allowAutoFilter: { name: "autoFilter", isForbidden: true },
    allowPivotTables: { name: "pivotTables", isForbidden: true },
  };

/** The `<sheetProtection>` of a sheet, never with a password; "" where the sheet is not protected. */
export function sheetProtection(protection: SheetSnapshot["protection"]): string {
  if (!protection.isProtected) return "";
  const { options } = protection;
  const attributes = Object.entries(PROTECTION_ATTRIBUTES).map(([option, { name, isForbidden }]) => {
    const isAllowed = options[option] === true;
    // Only what differs from the attribute's own default (isForbidden) is written.
    return [name, isAllowed === !isForbidden ? undefined : Number(!isAllowed)];
  });
  const mode = options["selectionMode"];
  return element("sheetProtection", {
    sheet: 1,
    ...(Object.fromEntries(attributes) as Record<string, number | undefined>),
    selectLockedCells: mode === "Unlocked" || mode === "None" ? 1 : undefined,
    selectUnlockedCells: mode === "None" ? 1 : undefined,
  });
}
