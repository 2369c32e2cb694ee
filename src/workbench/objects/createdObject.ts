import type { OfficeObject } from "../host/officeClass";
import { officeObject } from "./officeObjects";
import type { AddinTarget } from "./officeObjects";

/** What the client makes with `new`, by its server type. null = unknown. */
export function createdObject(target: AddinTarget, type: string): OfficeObject | null {
  switch (type) {
    case "Microsoft.ExcelServices.Workbook":
      return officeObject("Workbook", target);
    case "Microsoft.InternalService.AddinInternalService":
      return officeObject("AddinInternalService", target);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return officeObject("AppRuntimeService", target);
    case "Microsoft.ExcelServices.CustomFunctions":
      return target.book.customFunctions && officeObject("CustomFunctions", target);
    default:
      return null;
  }
}
