import { defineDialect } from "./dialectFunctions";
import { defineFixed, defineN } from "./textNumber";

/** Adds to the engine the functions that Excel has and it lacks, and replaces those of its own that Excel calculates otherwise. */
export function defineFunctions(): void {
  defineDialect();
  defineFixed();
  defineN();
}
