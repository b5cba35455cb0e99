/**
 * Resolves phrases such as "Tuesday" or "over the weekend" from a document's date. Pure.
 *
 * The rules are strict on purpose. If two readers could take a phrase for different days, it has no
 * answer here. A person has to decide and say why.
 */
import { dayNumber } from '../../time/civil-date.ts';
import { SATURDAY_AND_SUNDAY } from '../../time/weekend.ts';
import { lastDate } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';
import { countFrom, type DateFound, type Direction, type Place } from './counting.ts';
import type { Meaning, PhraseBook, SingleMeaning } from './phrase.ts';
import { ENGLISH } from './phrases-en.ts';
import { FRENCH } from './phrases-fr.ts';
import { UKRAINIAN } from './phrases-uk.ts';

export type Resolution =
  | DateFound
  /** No rule knows the phrase, or the language has no rules. */
  | { readonly kind: 'unknown' }
  /**
   * The phrase is known but has no single answer; a sentence says why. `readings` are the dates that
   * it may mean, if they are known.
   */
  | { readonly kind: 'ambiguous'; readonly why: string; readonly readings: readonly DateFound[] };

const BOOKS: Readonly<Record<string, PhraseBook>> = { en: ENGLISH, fr: FRENCH, uk: UKRAINIAN };

/** The languages (BCP 47) that have rules. */
export const PHRASE_LANGUAGES = Object.keys(BOOKS);

const bookOf = (language: string) => BOOKS[language.split('-')[0]!.toLowerCase()];

/** Whether there are rules for phrases of a language (BCP 47). */
export const hasPhrases = (language: string): boolean => bookOf(language) !== undefined;

/** The most days that a document's own date can span; "2025" is the widest. */
const MOST_DAYS = 366;

/**
 * @param language BCP 47; the first part chooses the rules
 * @param place the weekends and calendar where the phrase applies
 * @example resolvePhrase('over the weekend', parseEdtf('2026-01-06', 'UTC'), 'back', 'en')
 *   // 2026-01-03/2026-01-04
 */
export function resolvePhrase(
  phrase: string,
  published: When,
  direction: Direction,
  language: string,
  place: Place = { weekends: SATURDAY_AND_SUNDAY, calendar: null },
): Resolution {
  const book = bookOf(language);
  if (!book) return { kind: 'unknown' };
  const found = meaningsOf(phrase, book);
  const open = found.find((meaning) => meaning.kind === 'open');
  if (open) return ambiguous(`"${phrase}" is not a single date: it ${open.why}.`);
  const [meaning, ...others] = found;
  if (!meaning || meaning.kind === 'open') return { kind: 'unknown' };
  if (others.length > 0)
    return ambiguous(`"${phrase}" names more than one date: quote only one of them.`);
  return resolveFromAny(phrase, meaning, published, direction, place);
}

const ambiguous = (why: string, readings: readonly DateFound[] = []): Resolution => ({
  kind: 'ambiguous',
  why,
  readings,
});

function meaningsOf(phrase: string, book: PhraseBook): Meaning[] {
  let rest = phrase;
  const meanings = new Map<string, Meaning>();
  for (const { pattern, means } of book.rules) {
    for (const match of [...rest.matchAll(pattern)]) {
      const bound = book.bounds.exec(phrase.slice(0, match.index));
      const meaning: Meaning = bound
        ? { kind: 'open', why: `only bounds one ("${bound[0].trim()} ${match[0]}")` }
        : means(match.groups ?? {});
      meanings.set(JSON.stringify(meaning), meaning);
      const blank = '\u0000'.repeat(match[0].length);
      rest = rest.slice(0, match.index) + blank + rest.slice(match.index + blank.length);
    }
  }
  return [...meanings.values()];
}

/** If the document's date is one of several days, all of them must give the same answer. */
function resolveFromAny(
  phrase: string,
  meaning: Exclude<Meaning, { kind: 'open' }>,
  { earliest, latest, edtf }: When,
  direction: Direction,
  place: Place,
): Resolution {
  const wide = `"${phrase}" cannot be counted from a document of ${edtf}`;
  if (!earliest || !latest) return ambiguous(`${wide}: that date is too wide.`);
  const [from, to] = [dayNumber(earliest.date), dayNumber(lastDate(latest))];
  if (to - from >= MOST_DAYS) return ambiguous(`${wide}: that date is too wide.`);
  const answers = new Map<string, DateFound>();
  for (let day = from; day <= to; day++) {
    for (const single of meaning.kind === 'either' ? meaning.of : [meaning]) {
      const answer = countFrom(single, day, direction, place);
      if (!answer) return ambiguous(`"${phrase}" ${lackOf(single)}`);
      answers.set(answer.edtf, answer);
    }
  }
  const readings = [...answers.values()];
  if (meaning.kind === 'either')
    return ambiguous(`"${phrase}" is not a single date: it ${meaning.why}.`, readings);
  const [first, ...others] = readings;
  if (first && others.length === 0) return first;
  const dates = [...answers.keys()].join(' or ');
  return ambiguous(`${wide}: depending on the day it means ${dates}.`, readings);
}

/** Why a meaning has no date, as the rest of a sentence. */
const lackOf = ({ kind }: SingleMeaning): string =>
  kind === 'weekend' || kind === 'later-weekend'
    ? 'has no one answer: the timeline’s place has no weekend then, or its days are not next to each other.'
    : 'is in no calendar: there is no such day, or it is another weekday.';
