/** Tells readers whose clock some times are by. Pure. */
import type { When } from '../when.ts';
import { offsetText } from './point-words.ts';

export interface Clock {
  /** "Paris"; null for UTC. */
  readonly place: string | null;
  /** Every offset of these dates ("UTC+1"), in order of time. */
  readonly offsets: readonly string[];
}

/** Null if none of the dates has a time of day. @param timeZone IANA name */
export function clockOf(dates: Iterable<When>, timeZone: string): Clock | null {
  const offsets = new Map<number, number>();
  for (const { earliest, latest } of dates) {
    for (const unit of [earliest, latest]) {
      if (!unit?.clock) continue;
      const { ahead } = unit.clock;
      offsets.set(ahead, Math.min(unit.from, offsets.get(ahead) ?? Infinity));
    }
  }
  if (offsets.size === 0) return null;
  const inOrder = [...offsets].sort(([, a], [, b]) => a - b).map(([ahead]) => offsetText(ahead));
  return { place: placeOf(timeZone), offsets: inOrder };
}

/**
 * The place in a zone's name: "Buenos Aires, Argentina" for America/Argentina/Buenos_Aires. We add
 * no country, because places have changed hands. Null if the name has no place.
 */
export function placeOf(timeZone: string): string | null {
  const [area, ...parts] = timeZone.split('/');
  if (parts.length === 0 || area === 'Etc') return null;
  return parts.reverse().join(', ').replaceAll('_', ' ');
}
