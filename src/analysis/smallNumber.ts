/** From this many events on, the relative error of a count is below 22 %. NCHS convention. */
const ENOUGH_EVENTS = 20;

/**
 * Whether a rate rests on so few events (below 20) that chance moves it by more than 22 %: show it in grey, never hide it.
 * Unknown counts are not called small. methods.md section 2.3.
 *
 * @example isSmallNumber(19) // true
 * @example isSmallNumber(null) // false
 */
export function isSmallNumber(events: number | null): boolean {
  return events !== null && events < ENOUGH_EVENTS;
}
