/** Reviews what the documents of an event say: claims with one source, and numbers that differ. Pure. */
import { foldText } from '../../view/search.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { CitationSeed, EventSeed } from '../../seeds/seed/events-seed.ts';
import { monthNames } from './calendar-words.ts';

/** A claim that only one document reports. */
export function reviewClaim({ status, citations, title }: EventSeed, report: Report): void {
  const [document, ...others] = new Set(citations.map((each) => each.document.value));
  if (status.value === 'claimed' && document !== undefined && others.length === 0)
    report.add('review-claim', status.spot, title.value, document);
}

/** A number and the word after it: "27 countries". */
interface Quantity {
  readonly citation: CitationSeed;
  readonly text: string;
  readonly number: string;
  /** Folded. */
  readonly noun: string;
}

/** With points, commas or spaces between its thousands, or with a decimal part. */
const NUMBER = '\\d{1,3}(?:[., \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
const EACH_NUMBER = new RegExp(NUMBER, 'g');
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(${NUMBER})[\\s-]?(%|\\p{L}[\\p{L}\\p{M}]+)`,
  'gu',
);
const THOUSANDS = /[., \u00a0\u202f](?=\d{3}(?!\d))/g;
/** What follows the number of a day or an hour. */
const NO_NOUN = /^(?:[ap]m?|h|gmt|utc|th|st|nd|rd)$/;
/** The rest of a number, whose unit is elsewhere. */
const SCALE = /^(?:thousand|million|billion|trillion|milliard|тис|млн|млрд|мільйон|мільярд)/;
/** Letters of a noun that are compared, so that "country" and "countries" are the same thing. */
const STEM = 5;

/**
 * Numbers of the same thing that differ between two documents, if no difference of the event names
 * either. Dates and times are compared by the dates of events instead.
 */
export function reviewNumbers(event: EventSeed, languageOf: LanguageOf, report: Report): void {
  const recorded = event.differences.flatMap(({ readings }) =>
    readings.map(({ value }) => value.value),
  );
  const isRecorded = ({ number }: Quantity): boolean =>
    recorded.some((text) => numbersIn(text).includes(number));
  const known = event.citations
    .flatMap((citation) => quantitiesOf(citation, languageOf(citation.document.value)))
    .filter((each) => !isRecorded(each));
  for (const [i, later] of known.entries()) {
    const others = known.slice(0, i).filter(({ noun }) => noun === later.noun);
    const isOwn = (other: Quantity): boolean =>
      other.citation.document.value === later.citation.document.value;
    // A document that has both numbers tells two things apart.
    if (others.some((other) => other.number === later.number)) continue;
    const other = others.find((each) => !isOwn(each));
    if (!other || others.some(isOwn)) continue;
    report.add(
      'review-numbers',
      later.citation.quote.spot,
      later.text,
      later.citation.document.value,
      other.text,
      other.citation.document.value,
    );
  }
}

/** The language of a document, by its id. */
export type LanguageOf = (document: string) => string;

const numberOf = (digits: string): string => digits.replace(THOUSANDS, '').replace(',', '.');

const numbersIn = (text: string): string[] =>
  [...text.matchAll(EACH_NUMBER)].map(([digits]) => numberOf(digits));

function quantitiesOf(citation: CitationSeed, language: string): Quantity[] {
  const months = monthNames(language);
  return [...citation.quote.value.matchAll(QUANTITY)].flatMap(([text, digits, word]) => {
    const noun = word === '%' ? word : foldText(word!);
    if (months.has(noun) || NO_NOUN.test(noun) || SCALE.test(noun)) return [];
    return [{ citation, text, number: numberOf(digits!), noun: noun.slice(0, STEM) }];
  });
}
