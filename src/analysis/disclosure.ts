/** A part of a published total: a territory, a facility. */
export interface Part {
  /** Events behind its value; null = the indicator has no counts. */
  readonly events: number | null;
  /** Facilities behind its value. */
  readonly facilities: number;
  /** Whether it is printed unless it has to be hidden; the others are only in the total. Default true. */
  readonly isPublished?: boolean;
  /** Whether few facilities alone hide it; a facility that was chosen to be named does not hide itself. Default true. */
  readonly needsFacilities?: boolean;
}

/** Why a part is not printed: it is small itself, or it would give a small one away. */
export type Hidden = "small" | "protects" | null;

/** Fewer events than this are not printed. */
export const fewestEvents = 5;
/** An average of fewer facilities than this is theirs, not a territory's. */
const fewestFacilities = 3;

/**
 * Which parts of a published total have to be left out. Small parts are; and since total minus what is shown is known
 * to everybody, what remains hidden together has to be large enough as well, and more than one: else the next smallest
 * parts are hidden with it, until nothing small can be found by subtraction.
 *
 * @returns one answer a part, in their order; null = it may be printed
 * @example hiddenParts([{ events: 3, facilities: 4 }, { events: 9, facilities: 4 }, { events: 30, facilities: 4 }])
 *   // ["small", "protects", null]
 */
export function hiddenParts(parts: readonly Part[]): Hidden[] {
  const hidden = parts.map((part): Hidden => (isPublished(part) && isSmall(part) ? "small" : null));
  const order = parts
    .map((_, index) => index)
    .sort((one, other) => sizeOf(parts[one]) - sizeOf(parts[other]) || one - other);
  while (givesAway(parts, hidden)) {
    const next = order.find((index) => hidden[index] === null && isPublishedAt(parts, index));
    if (next === undefined) break;
    hidden[next] = "protects";
  }
  return hidden;
}

function isPublished({ isPublished: published = true }: Part): boolean {
  return published;
}

function isPublishedAt(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  return part !== undefined && isPublished(part);
}

function isSmall({ events, facilities, needsFacilities = true }: Part): boolean {
  return (events !== null && events < fewestEvents) || (needsFacilities && facilities < fewestFacilities);
}

function sizeOf(part: Part | undefined): number {
  return part?.events ?? part?.facilities ?? 0;
}

/** Whether total minus what is shown tells something small, or a single part. */
function givesAway(parts: readonly Part[], hidden: readonly Hidden[]): boolean {
  const left = parts.filter((part, index) => hidden[index] !== null || !isPublished(part));
  if (left.length === 0) return false;
  const isSuppressed = hidden.some((reason) => reason !== null);
  const counts = left.map(({ events }) => events);
  const events = counts.some((count) => count === null) ? null : counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const facilities = left.reduce((sum, part) => sum + part.facilities, 0);
  const isSingle = isSuppressed && left.length < 2;
  return isSingle || (events !== null && events < fewestEvents) || facilities < fewestFacilities;
}
