/** All texts that a language needs, each with its key in a file of words and its English. Pure. */
import { ENGLISH } from '../english.ts';
import { ENGLISH_ARCHIVE } from '../english/archive.ts';
import { ENGLISH_BELOW } from '../english/below.ts';
import { ENGLISH_DATA } from '../english/data-dialog.ts';
import { ENGLISH_DIALOGS } from '../english/dialogs.ts';
import { ENGLISH_EVIDENCE } from '../english/evidence.ts';
import { ENGLISH_STILL } from '../english/still.ts';
import { DATE_ENTRIES } from './catalogue-dates.ts';
import { LEGEND_ENTRIES } from './catalogue-legend.ts';
import { ENTRIES } from './catalogue-entries.ts';
import { entry, type Entry } from './entry.ts';
import { merge } from './merge.ts';

/** What no file has, or has in another form. */
const OTHERWISE = /^(language|direction|number|dates|legend\.(moment|ring|pale))(\.|$)/;

/** The English texts as a file would have them, by key, in the order of the page. */
export const CATALOGUE: ReadonlyMap<string, Entry> = new Map([
  ...entriesOf({
    ...merge(ENGLISH as object, ENGLISH_BELOW),
    evidence: ENGLISH_EVIDENCE,
    dialogs: ENGLISH_DIALOGS,
    data: ENGLISH_DATA,
    archive: ENGLISH_ARCHIVE,
    still: ENGLISH_STILL,
  }),
  ...Object.entries(LEGEND_ENTRIES).map(markRule),
  ...Object.entries(DATE_ENTRIES).map(markRule),
]);

/** These replace rules of English, French and Ukrainian, which no file can change. */
function markRule([key, each]: [string, Entry]): [string, Entry] {
  return [key, { ...each, isRule: true }];
}

function entriesOf(said: object, path = ''): [string, Entry][] {
  return Object.entries(said).flatMap(([name, value]: [string, unknown]) => {
    const key = path ? `${path}.${name}` : name;
    if (OTHERWISE.test(key)) return [];
    const own = Object.entries(ENTRIES).filter(
      ([each]) => each === key || each.startsWith(`${key}/`),
    );
    if (own.length > 0)
      return own.map(([each, what]): [string, Entry] => [each.replace('/', '.'), what]);
    if (typeof value === 'string') return [[key, entry(value)]];
    if (typeof value === 'object' && value !== null) return entriesOf(value, key);
    throw new Error(`"${key}" is not in catalogue-entries.ts`);
  });
}
