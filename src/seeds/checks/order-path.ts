/** Writes a path from event to event along `after`, for a message. */

const SHOWN_AT_EACH_END = 4;

/** A long path loses its middle. @example 'e0 → e1 → e2' */
export function shortenedPath(ids: readonly string[]): string {
  const left = ids.length - 2 * SHOWN_AT_EACH_END;
  if (left < 2) return ids.join(' → ');
  const ends = [ids.slice(0, SHOWN_AT_EACH_END), ids.slice(-SHOWN_AT_EACH_END)] as const;
  return [...ends[0], `… ${left} more …`, ...ends[1]].join(' → ');
}
