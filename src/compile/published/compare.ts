/**
 * Compares a timeline with what was published of it, and reports what has changed without a reason.
 *
 * A date, a status, a title, a number in digits and a quotation may not change or go without an entry
 * in `changes` that readers were not told of before. New events, numbers and quotations need none.
 */
import { plainWords } from '../quotations/same-words.ts';
import type { ChangeJson } from '../../timeline/changes/change-schema.ts';
import type { Changed } from '../../timeline/changes/change.ts';
import type { EventJson, TimelineJson } from '../../timeline/schema.ts';
import type { Code } from '../../seeds/report/diagnostics.ts';
import { numbersIn } from './numbers.ts';
import { changeKey, publishedEvent, type Published, type PublishedEvent } from './record.ts';

/** Something that has changed, and for which nobody has given a reason. */
export interface Unexplained {
  readonly code: Extract<Code, `published-${string}`>;
  /** For the message. */
  readonly values: readonly string[];
  /** Null for the timeline itself, or an event that is gone. */
  readonly event: string | null;
  readonly what: Changed;
}

export function findUnexplained(before: Published, timeline: TimelineJson): Unexplained[] {
  const byId = new Map(timeline.events.map((event) => [event.id, event]));
  const byFormer = new Map(
    timeline.events.flatMap((event) => (event.formerly ?? []).map((old) => [old, event] as const)),
  );
  const removed = new Set((timeline.changes ?? []).map(({ event }) => event));
  const known = new Set(before.events.map(({ id }) => id));
  const head = unexplainedHead(before.timeline, timeline, timeline.id, null);
  return [
    ...head,
    ...before.events.flatMap((old): Unexplained[] => {
      const same = byId.get(old.id);
      if (same) return unexplainedEvent(old, same);
      const heir = byFormer.get(old.id);
      // If it was merged into an event that readers know, the changes of that event say so.
      if (heir) return known.has(heir.id) ? [] : unexplainedEvent(old, heir);
      if (removed.has(old.id)) return [];
      const entry = entryOf('removed', old.title, null, old.id);
      const values = [old.id, old.title, entry];
      return [{ code: 'published-removed', values, event: null, what: 'removed' }];
    }),
  ];
}

function unexplainedEvent(old: PublishedEvent, event: EventJson): Unexplained[] {
  const now = publishedEvent(event);
  const fresh = freshOf(old.changes, event.changes);
  const says = (what: Changed, was: string): boolean =>
    fresh.some((each) => each.what === what && each.was === was);
  const changed = (what: 'date' | 'status', was: string, is: string, plain = was): Unexplained[] =>
    was === is || says(what, plain)
      ? []
      : [describeChange(what, event.id, was, is, [plain, what === 'date' ? event.when.edtf : is])];
  const quotes = new Set(now.quotes.map(plainWords));
  const lost = old.quotes.filter((quote) => !quotes.has(plainWords(quote)));
  const explained = new Set(
    fresh.flatMap(({ what, was }) => (what === 'quotation' && was ? plainWords(was) : [])),
  );
  return [
    ...changed('date', old.date, now.date, old.date.replace(/ \(\w+\)$/, '')),
    ...changed('status', old.status, now.status),
    ...unexplainedHead(old, event, event.id, event.id),
    ...lost
      .filter((quote) => !explained.has(plainWords(quote)))
      .map((quote) => describeLoss('quotation', event.id, quote, event.id)),
  ];
}

/** Changes of the title, and of the numbers in it and in the summary. */
function unexplainedHead(
  old: Published['timeline'],
  now: TimelineJson | EventJson,
  id: string,
  event: string | null,
): Unexplained[] {
  const fresh = freshOf(old.changes, now.changes);
  const titles = fresh.filter(({ what }) => what === 'title' || what === 'wording');
  const isSaid =
    titles.some(({ was }) => was === old.title) && titles.some(({ is }) => is === now.title);
  const told = fresh.filter(({ what }) => what !== 'wording');
  const explained = new Set(told.flatMap(({ was }) => numbersIn(was ?? '')));
  const numbers = new Set(numbersIn(`${now.title}\n${now.summary}`));
  const lost = old.numbers.filter((number) => !numbers.has(number));
  // The entry for the title would name its numbers, too.
  const inTitle = new Set(old.title === now.title || isSaid ? [] : numbersIn(old.title));
  return [
    ...(old.title === now.title || isSaid
      ? []
      : [{ ...describeChange('title', id, old.title, now.title), event }]),
    ...lost
      .filter((number) => !explained.has(number) && !inTitle.has(number))
      .map((number) => describeLoss('number', id, number, event)),
  ];
}

/** The changes that readers were not told of before. */
const freshOf = (told: readonly string[], changes: readonly ChangeJson[] = []): ChangeJson[] =>
  changes.filter((change) => !told.includes(changeKey(change)));

const describeChange = (
  what: Changed,
  event: string,
  was: string,
  is: string,
  [from, to]: readonly [string, string] = [was, is],
): Unexplained => ({
  code: 'published-changed',
  values: [what, event, was, is, entryOf(what, from, to)],
  event,
  what,
});

const describeLoss = (
  what: Changed,
  id: string,
  was: string,
  event: string | null,
): Unexplained => ({
  code: 'published-lost',
  values: [what, id, was, entryOf(what, was, null)],
  event,
  what,
});

/** An entry for `changes`, on one line, in which the editor fills in the day and the reason. */
function entryOf(
  what: Changed,
  was: string,
  is: string | null,
  event: string | null = null,
): string {
  const fields = { at: 'YYYY-MM-DD', what, event, was, is };
  const texts = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${/^[\w-]+$/.test(value) ? value : JSON.stringify(value)}`],
  );
  return `{ ${texts.join(', ')}, why: … }`;
}
