import { normalCdf } from "./distributions";

/** Gauss-Legendre on [−1, 1], ten points: the positive nodes with their weights. Abramowitz & Stegun, table 25.4. */
const nodes = [
  [0.1488743389816312, 0.2955242247147529],
  [0.4333953941292472, 0.2692667193099963],
  [0.6794095682990244, 0.219086362515982],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.0666713443086881],
] as const;

/**
 * P(X ≤ h and Y ≤ k) of two standard normals with correlation r:
 * Φ(h)Φ(k) + (1/2π) ∫₀^asin(r) exp(−(h² + k² − 2hk·sin θ)/(2cos²θ)) dθ. Plackett 1954, Biometrika 41:351.
 * No distribution library has it; held against R's mvtnorm. r = ±1 is allowed.
 *
 * @example bivariateNormal(0, 0, 0.5) // 0.333333333
 */
export function bivariateNormal(h: number, k: number, r: number): number {
  if (r >= 1) return normalCdf(Math.min(h, k));
  if (r <= -1) return Math.max(0, normalCdf(h) - normalCdf(-k));
  const independent = normalCdf(h) * normalCdf(k);
  if (!Number.isFinite(h) || !Number.isFinite(k)) return independent;
  const end = Math.asin(r);
  const density = (angle: number) =>
    Math.exp(-(h * h + k * k - 2 * h * k * Math.sin(angle)) / (2 * Math.cos(angle) ** 2));
  return Math.min(1, Math.max(0, independent + integral(density, end, panelsFor(r)) / (2 * Math.PI)));
}

/** Panels of the integral: more where the correlation is near ±1 and the integrand bends. */
function panelsFor(correlation: number): number {
  if (Math.abs(correlation) < 0.8) return 2;
  return Math.abs(correlation) < 0.95 ? 4 : 12;
}

/** ∫₀^end, the panels narrowing towards the end, where r near ±1 makes the integrand bend. */
function integral(of: (x: number) => number, end: number, panels: number): number {
  let total = 0;
  for (let panel = 0; panel < panels; panel++) {
    const from = end * (1 - (1 - panel / panels) ** 2);
    const to = end * (1 - (1 - (panel + 1) / panels) ** 2);
    const [middle, half] = [(from + to) / 2, (to - from) / 2];
    for (const [node, weight] of nodes) {
      total += weight * half * (of(middle + half * node) + of(middle - half * node));
    }
  }
  return total;
}
