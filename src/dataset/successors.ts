import type { Facility } from "./facility";

/** The facility that a code stands for now: itself, or the one that it was merged into. */
export type CurrentCode = (code: string) => string;

/**
 * Follows mergers to their end: A into B, B into C makes C of A. A merger that is to come after the year is not
 * followed yet; one whose year is not said is. A successor that the register does not have, and mergers that go in a
 * circle, are not followed.
 */
export function successors(facilities: readonly Facility[], year: number): CurrentCode {
  const known = new Set(facilities.map(({ code }) => code));
  const next = new Map(
    facilities
      .filter(({ successor, mergedIn }) => known.has(successor) && (mergedIn === null || mergedIn <= year))
      .map(({ code, successor }) => [code, successor]),
  );
  return (code) => {
    const seen = new Set([code]);
    let current = code;
    for (let after = next.get(current); after !== undefined; after = next.get(current)) {
      if (seen.has(after)) return code;
      seen.add(after);
      current = after;
    }
    return current;
  };
}
