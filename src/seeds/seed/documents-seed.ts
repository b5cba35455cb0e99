/** Reads documents.yaml. */
import type { When } from '../../time/when.ts';
import { calendarOf, readDate } from './date.ts';
import { readDocumentLinks, type DocumentLinks } from './document-links.ts';
import { fieldsOfList, type Fields, type Located } from './fields.ts';
import { checkIds } from './id.ts';
import { isLanguage } from './language.ts';
import type { Report } from '../report/report.ts';
import type { Value } from './value.ts';

export interface DocumentSeed extends DocumentLinks {
  readonly id: Located<string>;
  readonly file: Located<string>;
  readonly sha256: Located<string>;
  readonly title: Located<string> | null;
  readonly publisher: Located<string> | null;
  readonly author: Located<string> | null;
  /** Null if it is the timeline's language. */
  readonly language: Located<string> | null;
  /** Null if it cannot be read. */
  readonly published: When | null;
  readonly publishedBasis: Located<string>;
  /** Whether it is the paper's own, which may be quoted at any length. */
  readonly own: boolean;
  /**
   * The encoding of a text that is not UTF-8 and does not name its encoding itself; null if the
   * editor does not either.
   */
  readonly encoding: Located<string> | null;
}

const FIELDS = [
  'id',
  'file',
  'sha256',
  'title',
  'publisher',
  'author',
  'language',
  'published',
  'calendar',
  'publishedBasis',
  'own',
  'encoding',
  'url',
  'archived',
  'accessed',
];

export function readDocumentSeeds(
  file: Value | null,
  timeZone: string,
  report: Report,
): DocumentSeed[] {
  const documents = fieldsOfList(file, 'documents.yaml', 'a document', FIELDS, report).map(
    (fields) => documentOf(fields, timeZone, report),
  );
  checkIds(
    documents.map((document) => document.id),
    'document',
    report,
  );
  return documents;
}

function documentOf(fields: Fields, timeZone: string, report: Report): DocumentSeed {
  const file = fields.text('file');
  if (/[/\\]|^\.\.?$/.test(file.value)) report.add('file-name', file.spot, file.value);
  const sha256 = fields.text('sha256');
  if (sha256.value && !/^[0-9a-f]{64}$/.test(sha256.value)) {
    report.add('sha256-form', sha256.spot, sha256.value);
  }
  const language = fields.optionalText('language');
  if (language?.value && !isLanguage(language.value)) {
    report.add('language-form', language.spot, language.value);
  }
  const read = {
    id: fields.text('id'),
    file,
    sha256,
    title: fields.nullableText('title'),
    publisher: fields.nullableText('publisher'),
    author: fields.nullableText('author'),
    language,
    published: readDate(fields.text('published'), timeZone, report, calendarOf(fields)),
    publishedBasis: fields.text('publishedBasis'),
    encoding: encodingOf(fields, report),
    own: fields.has('own') && fields.choice('own', ['true', 'false']).value === 'true',
  };
  return { ...read, ...readDocumentLinks(fields, read.published, report) };
}

function encodingOf(fields: Fields, report: Report): Located<string> | null {
  const encoding = fields.optionalText('encoding');
  if (!encoding?.value) return null;
  try {
    new TextDecoder(encoding.value);
    return encoding;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report.add('encoding-unknown', encoding.spot, encoding.value);
    return null;
  }
}
