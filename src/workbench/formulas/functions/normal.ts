/** The standard normal density. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z ≤ z): a series near the middle and a continued fraction in the tails, to fifteen digits. */
export function normalCumulative(z: number): number {
  if (Math.abs(z) > 38) return z < 0 ? 0 : 1;
  if (Math.abs(z) < 3) return 0.5 + normalDensity(z) * series(z);
  const tail = normalDensity(z) / fraction(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/** z + z³/3 + z⁵/15 + … */
function series(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))) */
function fraction(z: number): number {
  let value = z;
  for (let depth = 120; depth > 0; depth--) value = z + depth / value;
  return value;
}

/** The z below which lies `probability`: bisection, then Newton's steps. */
export function normalQuantile(probability: number): number {
  let [low, high] = [-38, 38];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCumulative(middle) < probability) low = middle;
    else high = middle;
  }
  let z = (low + high) / 2;
  for (let step = 0; step < 3; step++) {
    const density = normalDensity(z);
    if (density > 0) z -= (normalCumulative(z) - probability) / density;
  }
  return z;
}
