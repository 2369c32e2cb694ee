import type { DeclaredFunction } from "./cells/cell";
import type { FunctionId } from "./functionIds";
import { priority } from "./priority";
import { variation } from "./variation";

/** Every JUNTOS.* function by its name. This module and what it needs is loaded with the first call. */
export const functionTable: Readonly<Record<FunctionId, DeclaredFunction>> = {
  PRIORITY: priority,
  VARIATION: variation,
};
