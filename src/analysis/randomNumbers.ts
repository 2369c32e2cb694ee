/**
 * Uniform numbers in [0, 1) from a seed, the same on every machine: resampling must be reproducible, not secret.
 * mulberry32, public domain.
 *
 * @example Math.floor(randomNumbers(1)() * 1000) // 627
 */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
