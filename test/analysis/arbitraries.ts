import fc from "fast-check";

/** Published-looking values: up to two decimals, as scores and rates are printed. */
export function decimal() {
  return fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
}

/** At least one such value. */
export function decimals() {
  return fc.array(decimal(), { minLength: 1, maxLength: 40 });
}

/** The same with missing values strewn in, at least one value there. */
export function decimalsWithMissing() {
  return fc
    .array(fc.option(decimal(), { nil: null, freq: 4 }), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value !== null));
}
