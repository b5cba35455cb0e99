/** Checks a list of names in a file of words, such as that of the months. */
import type { Entry } from '../../words/brought/entry.ts';
import { checkCharacters } from '../../seeds/seed/character-check.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Value } from '../../seeds/seed/value.ts';

/** Null, and reported, if it is not a list of as many names as English has. */
export function checkList(
  key: string,
  { english }: Entry,
  value: Value,
  report: Report,
): readonly string[] | null {
  const items = value.kind === 'list' ? value.items : [];
  const names = items.flatMap((item) =>
    item.kind === 'text' && item.value.trim() && checkCharacters(item.value, item.spot, report)
      ? item.value.trim()
      : [],
  );
  if (names.length === english.length && items.length === names.length) return names;
  report.add(
    'words-list',
    { ...value.spot, end: value.spot.start + 1 },
    key,
    String(english.length),
    [english].flat().join(', '),
  );
  return null;
}
