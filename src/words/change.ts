/** Words what was changed after it was published. Pure. */
import { wordDateShort } from '../time/wording/wording.ts';
import { isCorrection, type Change } from '../timeline/changes/change.ts';
import { isolated } from '../timeline/isolation.ts';
import type { Status } from '../timeline/timeline.ts';
import type { Words } from './english.ts';
import { evidenceWords } from './every-evidence.ts';
import { quote } from './quote.ts';

/**
 * What was there and what is there now. The reason is a text of the timeline.
 *
 * @example "Corrected on 9 Mar 2026: the date was 10 Mar 2026, and is 9 Mar 2026 now."
 */
export function wordChange(change: Change, words: Words): string {
  const { at, what, was, is, wasDate, isDate } = change;
  const { changes } = evidenceWords(words);
  const day = wordDateShort(at, words.dates);
  const side = (text: string | null, date: Change['wasDate']): string | null => {
    if (text === null) return null;
    if (date) return wordDateShort(date, words.dates);
    return what === 'status' ? words.status.short[text as Status] : quote(isolated(text), words);
  };
  const [before, now] = [side(was, wasDate), side(is, isDate)];
  if (what === 'removed') return changes.removed(day, before ?? change.event ?? '');
  const head = (isCorrection(change) ? changes.corrected : changes.reworded)(day);
  const thing = changes.things[what];
  if (before === null) return `${head} ${changes.added(thing, now ?? '')}`;
  const said = now === null ? changes.lost(thing, before) : changes.changed(thing, before, now);
  return `${head} ${said}`;
}

/** @example "Updated 9 Mar 2026, 2 corrections" */
export const wordUpdate = (latest: Change, corrections: number, words: Words): string =>
  evidenceWords(words).changes.updated(wordDateShort(latest.at, words.dates), corrections);

/** The same with its reason, for what has no marks for languages. */
export const wholeChange = (change: Change, words: Words): string =>
  `${wordChange(change, words)} ${isolated(change.why)}`;
