/** Repeatable numbers in [0, 1): mulberry32. The same seed gives the same invented municipality everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A bell-shaped number with mean 0 and standard deviation about 1: the sum of twelve. */
export function bell(random: () => number): number {
  let sum = 0;
  for (let count = 0; count < 12; count++) sum += random();
  return sum - 6;
}
