/** Reads documents.yaml. */
import type { When } from '../../time/when.ts';
import { calendarOf, readDate } from './date.ts';
import { fieldsOfList, type Fields, type Located } from './fields.ts';
import { checkIds } from './id.ts';
import { isLanguage } from './language.ts';
import type { Report } from '../report/report.ts';
import type { Value } from './value.ts';

export interface DocumentSeed {
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
  return {
    id: fields.text('id'),
    file,
    sha256,
    title: fields.nullableText('title'),
    publisher: fields.nullableText('publisher'),
    author: fields.nullableText('author'),
    language,
    published: readDate(fields.text('published'), timeZone, report, calendarOf(fields)),
    publishedBasis: fields.text('publishedBasis'),
    own: fields.has('own') && fields.choice('own', ['true', 'false']).value === 'true',
  };
}
