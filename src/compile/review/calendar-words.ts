/** The names of months and weekdays in any language, folded for comparison. Pure. */
import { foldText } from '../../view/search.ts';

const KNOWN = new Map<string, ReadonlySet<string>>();

/** Long and short, in this language and in English. */
export const monthNames = (language: string): ReadonlySet<string> =>
  names(language, 'month', 12, (index) => new Date(Date.UTC(2026, index, 6)));

export const weekdayNames = (language: string): ReadonlySet<string> =>
  names(language, 'weekday', 7, (index) => new Date(Date.UTC(2026, 0, 5 + index)));

function names(
  language: string,
  part: 'month' | 'weekday',
  count: number,
  day: (index: number) => Date,
): ReadonlySet<string> {
  const key = `${part} ${language}`;
  const known = KNOWN.get(key);
  if (known) return known;
  const found = new Set<string>();
  for (const tag of [language, 'en'])
    for (const length of ['long', 'short'] as const) {
      // Some languages have another form of a month beside a day.
      const options = { day: 'numeric', [part]: length, timeZone: 'UTC' } as const;
      for (const shape of [options, { ...options, day: undefined }]) {
        const format = new Intl.DateTimeFormat(tag, shape);
        for (let index = 0; index < count; index++)
          for (const { type, value } of format.formatToParts(day(index)))
            if (type === part) found.add(foldText(value));
      }
    }
  KNOWN.set(key, found);
  return found;
}
