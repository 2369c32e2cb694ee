import { EvaluationError, registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, CellPosition } from "@odoo/o-spreadsheet";
import { miscountedName } from "../formulas/dialect";
import type { FunctionArgument, FunctionOutcome } from "../formulas/functions/defineFunction";
import type { CustomFunction, CustomFunctionSet, CustomParameter } from "./functionsJson";

/** Who answers when the engine comes to a custom function; found in the model that is being calculated. */
export interface CalledFunctions {
  called(name: string, values: readonly FunctionArgument[], at: CellPosition | undefined): FunctionOutcome;
}

interface EngineContext {
  readonly calculation?: { readonly functions: CalledFunctions | null };
  readonly __originCellPosition?: CellPosition;
}

type Argument = AddFunctionDescription["args"][number];

/**
 * Makes an add-in's functions known to the engine, with the names and descriptions that its formula bar proposes.
 * The engine has one list of functions for all models of a page: which of them a model answers for, it says itself.
 */
export function defineCustomFunctions(functions: CustomFunctionSet): void {
  registries.errorTypes.add("#BUSY!");
  for (const known of functions.values()) {
    define(known.name, {
      description: known.description,
      category: known.namespace,
      args: known.parameters.map(engineArgument),
      compute(...values) {
        const { calculation, __originCellPosition } = this as unknown as EngineContext;
        const outcome = calculation?.functions?.called(known.name, values, __originCellPosition);
        return outcome ?? new EvaluationError("", "#NAME?");
      },
    });
    defineMiscounted(known);
  }
}

/** A call with too few or too many arguments, which the engine would not take at all. */
function defineMiscounted({ name }: CustomFunction): void {
  define(miscountedName(name), {
    description: "",
    hidden: true,
    args: [{ name: "arguments", description: "", type: ["ANY"], optional: true, repeating: true, acceptErrors: true }],
    compute: () => new EvaluationError("", "#ERROR"),
  });
}

function define(name: string, description: AddFunctionDescription): void {
  registries.functionRegistry.replace(name, { ...description, isExported: true });
}

/** A matrix is taken whole; a range where one value is wanted makes a call for each of its cells, as in Excel. */
function engineArgument({ name, description, isMatrix, isOptional }: CustomParameter): Argument {
  return {
    name,
    description,
    type: isMatrix ? ["RANGE"] : ["ANY"],
    acceptErrors: true,
    ...(isMatrix && { acceptMatrix: true }),
    ...(isOptional && { optional: true }),
  };
}
