import { recordValue } from "../../host/arguments";
import { HostError, apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { SheetTarget } from "../officeObjects";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

const SELECTION = ["Normal", "Unlocked", "None"] as const;

export const worksheetProtectionClass = officeClass<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ book, sheetId }) => book.sheetState(sheetId).protection.isProtected },
    Options: { get: ({ book, sheetId }) => book.sheetState(sheetId).protection.options },
  },
  methods: {
    Protect: ({ book, sheetId }, args) => {
      const { isProtected } = book.sheetState(sheetId).protection;
      if (isProtected) throw new HostError("InvalidOperation");
      if (args.has(1)) throw apiNotFound("WorksheetProtection.protect with a password");
      const options = protectionOptions(args.has(0) ? recordValue(args.raw(0)) : {});
      book.setSheet(sheetId, { protection: { isProtected: true, options } });
      return null;
    },
    Unprotect: ({ book, sheetId }, args) => {
      if (args.has(0)) throw apiNotFound("WorksheetProtection.unprotect with a password");
      book.setSheet(sheetId, { protection: { isProtected: false, options: {} } });
      return null;
    },
  },
});

function protectionOptions(given: Readonly<Record<string, unknown>>): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { selectionMode: "Normal" };
  for (const option of OPTIONS) options[option] = false;
  for (const [wireName, value] of Object.entries(given)) {
    const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
    if (value === null || value === undefined) continue;
    if (name === "selectionMode") options[name] = SELECTION.find((mode) => mode === value) ?? bad(name);
    else if (OPTIONS.some((option) => option === name) && typeof value === "boolean") options[name] = value;
    else bad(name);
  }
  return options;
}

function bad(name: string): never {
  throw invalidArgument(`protection option ${name}`);
}
