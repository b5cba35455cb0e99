/**
 * Writes the record of a document for documents.yaml. What the document says about itself is filled
 * in, with a comment that names where it says so. What it does not say is left as a comment for the
 * editor to fill in. Pure.
 */
import { stringify } from 'yaml';
import { removeFaults } from '../../timeline/characters.ts';
import { isLonger } from '../../timeline/length.ts';
import { addressFault, LONGEST_ADDRESS } from '../../timeline/web-address.ts';
import type { About, Found } from '../documents/reading.ts';
import { EdtfError } from '../../time/edtf/edtf-error.ts';
import { parseEdtf } from '../../time/edtf/edtf.ts';
import { isLanguage } from '../../seeds/seed/language.ts';
import { longestOf } from '../../seeds/seed/limits.ts';

export interface NewRecord {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly about: About;
  /** As the editor declares it; null if it is not needed. */
  readonly encoding: string | null;
  /** The language of the timeline; null if it is not known. */
  readonly timelineLanguage: string | null;
}

/** Tells the editor what to write in a field. */
const ADVICE = {
  title: 'as the document prints it, or null if it has none',
  publisher: 'only if the document names it, else null',
  author: 'only if the document names one, else null',
  language: 'BCP 47, if it is not that of the timeline',
  url: 'the address of the article, if it has one',
  published: 'EDTF, such as 2026-01-06',
  publishedBasis: 'how the date is known, in a sentence that readers see',
};

/** The lines of a record, without the indent of their list. */
export function recordLines(record: NewRecord): string[] {
  const { about, encoding, timelineLanguage } = record;
  const published = about.published && edtfOf(about.published.value);
  return [
    `- id: ${record.id}`,
    `  file: ${scalar(record.file)}`,
    `  sha256: ${record.sha256}`,
    ...(encoding === null ? [] : [`  encoding: ${scalar(encoding)}`]),
    textLine('title', about.title),
    textLine('publisher', about.publisher),
    textLine('author', about.author),
    ...languageLines(about.language, timelineLanguage),
    urlLine(about.url),
    about.published && published
      ? `  published: ${scalar(published)} # ${commentText(about.published.from)}`
      : openLine('published', about.published),
    ...(published && timelineLanguage?.split('-')[0] === 'en'
      ? ['  publishedBasis: The page’s own data give this date.']
      : [openLine('publishedBasis')]),
  ];
}

const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trim();

/** On one line, and short enough to end a line. */
const commentText = (text: string): string => removeFaults(text).replace(/\s+/g, ' ').slice(0, 100);

function textLine(field: 'title' | 'publisher' | 'author', found: Found | undefined): string {
  const value = found && removeFaults(found.value).replace(/\s+/g, ' ').trim();
  if (!found || !value || isLonger(value, longestOf(field))) return openLine(field, found);
  return `  ${field}: ${scalar(value)} # ${commentText(found.from)}`;
}

/** A line to be filled in, with what was found, if that cannot be used as it is. */
function openLine(field: keyof typeof ADVICE, found?: Found): string {
  const seen = found
    ? `; ${commentText(found.from)} says ${JSON.stringify(commentText(found.value))}`
    : '';
  return `  # ${field}: # ${ADVICE[field]}${seen}`;
}

/** No line if the document is in the language of the timeline. */
function languageLines(found: Found | undefined, timelineLanguage: string | null): string[] {
  if (!found) return [openLine('language')];
  const tag = found.value.replaceAll('_', '-');
  if (!isLanguage(tag)) return [openLine('language', found)];
  const isSame = tag.split('-')[0] === timelineLanguage?.split('-')[0];
  return isSame ? [] : [`  language: ${tag} # ${commentText(found.from)}`];
}

function urlLine(found: Found | undefined): string {
  const address = found?.value ?? '';
  const isGood = addressFault(address) === null && address.length <= LONGEST_ADDRESS;
  return found && isGood
    ? `  url: ${scalar(address)} # ${commentText(found.from)}`
    : openLine('url', found);
}

const TIMESTAMP =
  /^(-?\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)? ?(?:(Z)|([+-]\d\d):?(\d\d))?)?$/;

/**
 * A time without a zone is not a moment, so only its day is used. Null if the text is not a
 * timestamp.
 */
function edtfOf(timestamp: string): string | null {
  const [, day, time, utc, hours, minutes] = TIMESTAMP.exec(timestamp.trim()) ?? [];
  if (day === undefined) return null;
  const zone = utc ?? (hours && `${hours}:${minutes}`);
  const edtf = time && zone ? `${day}T${time}${zone}` : day;
  try {
    return parseEdtf(edtf, 'UTC').edtf;
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
