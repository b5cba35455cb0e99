/** What a line says of its event's rank besides the event: a score, and a level. Pure. */
import { HIGHEST_SCORE } from '../../../archive/importance.ts';
import { HIGHEST_LEVEL } from './given-levels.ts';

/** Not within a text, where quotation marks are escaped. */
const NUMBERS = [
  ['score', /,\s*"score"\s*:\s*\d+(?=\s*[,}])/],
  ['level', /,\s*"level"\s*:\s*-?\d+(?=\s*[,}])/],
] as const;

/**
 * The text of the event alone; null if a number stands first, or is written in another way.
 *
 * @param said of the line
 */
export function withoutRanks(
  said: { readonly score?: unknown; readonly level?: unknown },
  line: string,
): string | null {
  let text = line;
  for (const [name, pattern] of NUMBERS) {
    if (said[name] === undefined) continue;
    text = text.replace(pattern, '');
    if (text.includes(`"${name}"`)) return null;
  }
  return text.trim();
}

export const isScore = (score: number): boolean =>
  Number.isInteger(score) && score >= 0 && score <= HIGHEST_SCORE;

export const isLevel = (level: number | undefined): boolean =>
  level === undefined || (Number.isInteger(level) && Math.abs(level) <= HIGHEST_LEVEL);
