/** Half away from zero on the fifteen digits that people see, as Excel rounds: 2.675 with two digits is 2.68. */
export function roundedTo(value: number, digits: number): number {
  const scaled = Number(`${Math.abs(value)}e${digits}`);
  if (Number.isNaN(scaled)) return roundedRoughly(value, digits);
  const whole = Math.round(Number(scaled.toPrecision(15)));
  return Math.sign(value) * Number(`${whole}e${-digits}`);
}

/** For numbers that already have an exponent in their text: very large and very small ones. */
function roundedRoughly(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
}
