import { JuntosError, type ErrorCode } from "../errors";

const TOO_LITTLE: readonly ErrorCode[] = ["no-data", "too-few-values", "too-few-events", "no-variation"];

/**
 * The result, or null where there are too few values, or none differ. For reports that show what can be said and leave
 * the rest out; any other error is a mistake and passes.
 *
 * @example unlessTooLittle(() => meanInterval([4])) // null
 */
export function unlessTooLittle<Result>(calculate: () => Result): Result | null {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof JuntosError && TOO_LITTLE.includes(error.code as ErrorCode)) return null;
    throw error;
  }
}
