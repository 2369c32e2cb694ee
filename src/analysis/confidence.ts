import { JuntosError } from "../errors";
import { normalQuantile } from "./distributions";

/** An estimate and the values that are compatible with the data. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A confidence level as a share: people write 0.95 or 95.
 *
 * @throws JuntosError "out-of-domain" at or below 50 %, and from 100 % on.
 * @example confidenceLevel(95) // 0.95
 */
export function confidenceLevel(confidence: number): number {
  const level = confidence >= 1 ? confidence / 100 : confidence;
  if (level > 0.5 && level < 1) return level;
  throw new JuntosError("out-of-domain", {
    argument: "confidence",
    value: confidence,
    allowed: "0.5 < c < 1; 50 < c < 100",
  });
}

/**
 * What is left on each side: α/2.
 *
 * @throws JuntosError "out-of-domain" as `confidenceLevel`.
 * @example tailShare(0.95) // 0.025
 */
export function tailShare(confidence: number): number {
  return (1 - confidenceLevel(confidence)) / 2;
}

/**
 * z = Φ⁻¹(1 − α/2): 1.96 for 95 %, 3.09 for 99.8 %.
 *
 * @throws JuntosError "out-of-domain" as `confidenceLevel`.
 * @example normalDeviate(0.998) // 3.0902
 */
export function normalDeviate(confidence: number): number {
  return -normalQuantile(tailShare(confidence));
}
