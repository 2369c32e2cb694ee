import { defineClockFunctions } from "./clockFunctions";
import { defineComparisons } from "./comparisonFunctions";
import { defineCriteriaFunctions } from "./criteriaFunctions";
import { defineErrorKinds } from "./errorKinds";
import { defineLogicFunctions } from "./logicFunctions";
import { defineLookupFunctions } from "./lookupFunctions";
import { defineDialect } from "./dialectFunctions";
import { defineKindFunctions } from "./kindFunctions";
import { defineMathFunctions } from "./mathFunctions";
import { defineStatisticalFunctions } from "./statisticalFunctions";
import { defineTextFunctions } from "./textFunctions";
import { defineFixed, defineN } from "./textNumber";

/** Adds to the engine the functions that Excel has and it lacks, and replaces those of its own that Excel calculates otherwise. */
export function defineFunctions(): void {
  defineDialect();
  defineFixed();
  defineN();
  defineTextFunctions();
  defineMathFunctions();
  defineStatisticalFunctions();
  defineKindFunctions();
  defineComparisons();
  defineCriteriaFunctions();
  defineLookupFunctions();
  defineLogicFunctions();
  defineClockFunctions();
  defineErrorKinds();
}
