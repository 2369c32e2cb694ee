import type { OfficeObject } from "../host/officeClass";
import { officeObject } from "./officeObjects";
import type { BookTarget } from "./officeObjects";

/** What the client makes with `new`, by its server type: a workbook is all that this host can make. null = unknown. */
export function createdObject(target: BookTarget, type: string): OfficeObject | null {
  return type === "Microsoft.ExcelServices.Workbook" ? officeObject("Workbook", target) : null;
}
