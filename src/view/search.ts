/**
 * Finds events by words. Pure.
 *
 * Each word of the query must begin a word of the event: of its title, label, summary, people,
 * places or links, or of another spelling that the timeline lists. Case, diacritics and the form of
 * apostrophes and quotation marks are ignored. Letters that many keyboards lack match plain ones: ł
 * is l, ß is ss.
 */
import type { Timeline, TimelineEvent } from '../timeline/timeline.ts';

/**
 * Letters that Unicode does not decompose, and what people type for them. Source: the CLDR
 * transform Latin-ASCII. The Greek sigma is added because it has another form at the end of a word.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĸ: 'q',
  ŋ: 'n',
  ƒ: 'f',
  ə: 'e',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ɛ: 'e',
  ɔ: 'o',
  ɲ: 'n',
  ƙ: 'k',
  ƴ: 'y',
  ς: 'σ',
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Letters and digits only, lower case, without diacritics, with one space between words. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter]!)
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By event id: its searchable words, with a space before each. */
export type SearchIndex = ReadonlyMap<string, string>;

export function searchIndex({ events, spellings }: Timeline): SearchIndex {
  const groups = spellings.map((group) => group.map((spelling) => ` ${foldText(spelling)}`));
  return new Map(
    events.map((event) => {
      const text = ` ${foldText(wordsOf(event))} `;
      const others = groups
        .filter((group) => group.some((spelling) => text.includes(`${spelling} `)))
        .flat();
      return [event.id, text + others.join('')];
    }),
  );
}

const wordsOf = (event: TimelineEvent): string =>
  [
    ...[event.title, event.label, event.summary, ...event.people, ...event.places],
    ...event.links.flatMap(({ title = '', caption = '' }) => [title, caption]),
  ].join(' ');

/** Ids of the events that match every word of the query; all events for an empty query. */
export function search(index: SearchIndex, query: string): string[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return [...index]
    .filter(([, text]) => words.every((word) => text.includes(` ${word}`)))
    .map(([id]) => id);
}

const indices = new WeakMap<Timeline, SearchIndex>();

/** Ids of the events that match the query; null if it is empty. */
export function findIds(timeline: Timeline, query: string): ReadonlySet<string> | null {
  if (!query.trim()) return null;
  const index = indices.get(timeline) ?? searchIndex(timeline);
  indices.set(timeline, index);
  return new Set(search(index, query));
}
