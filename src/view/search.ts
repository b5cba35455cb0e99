/**
 * Finding events by words. Pure; imports `timeline`.
 *
 * Each word of the query must begin a word of the event: of its title, label, summary, people,
 * places, or of another spelling of them that the timeline knows. Case, diacritics and the form
 * of apostrophes and quotation marks do not matter.
 */
import type { Timeline, TimelineEvent } from '../timeline/timeline.ts';

/** Letters and digits only, lower case, without diacritics; words parted by one space. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By event id: its searchable words, with a space before each. */
export type SearchIndex = ReadonlyMap<string, string>;

export function searchIndex({ events, spellings }: Timeline): SearchIndex {
  const groups = spellings.map((group) => group.map((spelling) => ` ${folded(spelling)}`));
  return new Map(
    events.map((event) => {
      const text = ` ${folded(wordsOf(event))} `;
      const others = groups
        .filter((group) => group.some((spelling) => text.includes(`${spelling} `)))
        .flat();
      return [event.id, text + others.join('')];
    }),
  );
}

const wordsOf = (event: TimelineEvent): string =>
  [event.title, event.label, event.summary, ...event.people, ...event.places].join(' ');

/** Ids of the events that have every word of the query; all for an empty one. */
export function search(index: SearchIndex, query: string): string[] {
  const words = folded(query).split(' ').filter(Boolean);
  return [...index]
    .filter(([, text]) => words.every((word) => text.includes(` ${word}`)))
    .map(([id]) => id);
}
