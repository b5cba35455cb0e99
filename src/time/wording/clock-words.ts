/** Whose clock some times are of, for readers. Pure. */
import type { When } from '../when.ts';
import { offsetText } from './point-words.ts';

export interface Clock {
  /** "Paris"; null for UTC. */
  readonly place: string | null;
  /** "UTC+1": each that these dates have, in order of time. */
  readonly offsets: readonly string[];
}

/** Null where none of the dates has a clock's time. @param timeZone IANA name */
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
 * A zone's place as its name has it: "Buenos Aires, Argentina" for America/Argentina/Buenos_Aires.
 * Its country would be a guess: zones have changed hands. Null for what names no place.
 */
export function placeOf(timeZone: string): string | null {
  const [area, ...parts] = timeZone.split('/');
  if (parts.length === 0 || area === 'Etc') return null;
  return parts.reverse().join(', ').replaceAll('_', ' ');
}
