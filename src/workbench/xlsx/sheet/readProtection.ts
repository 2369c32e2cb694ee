import type { SheetSnapshot } from "../../book/snapshot";
import { booleanAttribute, type Element } from "../package/xmlTree";
import { PROTECTION_ATTRIBUTES } from "./protectionXml";

/** A sheet's protection with every option that Office.js knows; a password, which nobody can read, is not kept. */
export function readProtection(element: Element): SheetSnapshot["protection"] {
  if (!booleanAttribute(element, "sheet")) return { isProtected: false, options: {} };
  const options: Record<string, boolean> = {};
  for (const [option, { name, isForbidden }] of Object.entries(PROTECTION_ATTRIBUTES)) {
    options[option] = !booleanAttribute(element, name, isForbidden);
  }
  const selectsUnlocked = !booleanAttribute(element, "selectUnlockedCells");
  const selectsLocked = !booleanAttribute(element, "selectLockedCells");
  const selectionMode = !selectsUnlocked ? "None" : selectsLocked ? "Normal" : "Unlocked";
  return { isProtected: true, options: { ...options, selectionMode } };
}
