import file from "./reference/vectors.json";

/** One worked result of R, scipy or statsmodels. */
export interface Vector {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
}

export const vectors = file.vectors as unknown as readonly Vector[];

/** Holds a result against an expected one, lists and records by their parts, numbers within the vector's tolerance. */
export function expectWithin(actual: unknown, expected: unknown, tolerance: Vector["tolerance"], where: string): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((value, row) => expectWithin((actual as unknown[])[row], value, tolerance, `${where}[${row}]`));
  } else if (typeof expected === "object" && expected !== null) {
    for (const [name, value] of Object.entries(expected)) {
      expectWithin((actual as Record<string, unknown>)[name], value, tolerance, `${where}.${name}`);
    }
  } else if (typeof expected === "number") {
    const allowed = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(expected));
    // Where a published value is exactly 0 or the tolerance is 0, the last bit of a double is not at issue.
    const slack = allowed === 0 || expected === 0 ? 1e-12 : allowed;
    if (!(typeof actual === "number" && Math.abs(actual - expected) <= slack)) {
      throw new Error(`${where} is ${String(actual)}, expected ${expected} within ${slack}`);
    }
  } else expect(expected === "Infinity" ? String(actual) : actual).toBe(expected);
}
