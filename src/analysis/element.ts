import type { ErrorCode, ErrorFacts } from "../errors";

/**
 * Why one row of an array has no result although its inputs are there: the row refuses, the others are answered.
 * Plain data, not an exception: an array may hold a hundred thousand of them.
 */
export type Refusal = { [Code in ErrorCode]: { readonly code: Code; readonly facts: ErrorFacts[Code] } }[ErrorCode];

/** One row's result: a value, null where an input is missing, or a refusal. */
export type Element<Value> = Value | null | Refusal;

/**
 * Whether a row refused.
 *
 * @example isRefusal({ code: "zero-denominator", facts: { argument: "from" } }) // true
 * @example [isRefusal(null), isRefusal(0.25)] // [false, false]
 */
export function isRefusal<Value>(element: Element<Value>): element is Refusal {
  return typeof element === "object" && element !== null && "code" in element;
}
