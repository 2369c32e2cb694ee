import { movedFormula } from "../formulas/mappedReferences";
import type { ConditionalFormatState } from "./officeState";
import type { Zone } from "./zone";

/** A conditional format on other cells; its formula, written for the first cell of all, is written for the new first. */
export function rezoned(format: ConditionalFormatState, zones: readonly Zone[]): ConditionalFormatState {
  const [first] = zones;
  return first ? { ...format, zones, formula: formulaAt(format, first) } : { ...format, zones };
}

/** A conditional format's formula as the first cell of `zone` has it. */
export function formulaAt({ formula, zones: [home] }: ConditionalFormatState, zone: Zone): string {
  return home ? movedFormula(formula, zone.top - home.top, zone.left - home.left) : formula;
}
