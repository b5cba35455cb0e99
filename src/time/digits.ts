/** Writes the numbers of dates and clocks with as many digits as formats require. Pure. */
import { MINUTE } from './instant.ts';

/** `06` */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `+05:30`. @param ahead milliseconds ahead of UTC, in whole minutes */
export function offsetText(ahead: number): string {
  const minutes = Math.abs(ahead) / MINUTE;
  return `${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
