/** All lessons, by theme: a code without one does not compile. */
import type { Code } from '../../src/seeds/report/diagnostics.ts';
import { BRAND, WORDS_LESSONS } from './brand.ts';
import { CHANGES } from './changes.ts';
import { CITATIONS } from './citations.ts';
import { DATES } from './dates.ts';
import { ADDRESSES, DOCUMENT_LESSONS, SUMMARY_LINKS } from './documents.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import { IMAGES } from './images.ts';
import { IMPORTS } from './imports.ts';
import type { Lesson } from './lesson.ts';
import { OPENED } from './opened.ts';
import { REVIEW } from './review.ts';
import { TABLES } from './tables.ts';
import { WORKBOOKS } from './workbooks.ts';
import { YAML } from './yaml.ts';

/** In the order of the page. */
export const THEMES: Readonly<Record<string, Readonly<Record<string, Lesson>>>> = {
  Dates: DATES,
  'Citations and quotations': CITATIONS,
  Fields: FIELDS,
  'What YAML takes otherwise': YAML,
  Tables: TABLES,
  Workbooks: WORKBOOKS,
  Documents: DOCUMENT_LESSONS,
  'Addresses of documents': ADDRESSES,
  'Links in summaries': SUMMARY_LINKS,
  Images: IMAGES,
  Corrections: CHANGES,
  'Files of other tools': IMPORTS,
  'Files opened on a page': OPENED,
  'What check and verify point out': REVIEW,
  'Files and characters': FILES,
  'Settings of a site': BRAND,
  'Words of the interface': WORDS_LESSONS,
};

export const LESSONS: Readonly<Record<Code, Lesson>> = {
  ...DATES,
  ...CITATIONS,
  ...FIELDS,
  ...YAML,
  ...TABLES,
  ...WORKBOOKS,
  ...DOCUMENT_LESSONS,
  ...ADDRESSES,
  ...SUMMARY_LINKS,
  ...IMAGES,
  ...CHANGES,
  ...IMPORTS,
  ...OPENED,
  ...REVIEW,
  ...FILES,
  ...BRAND,
  ...WORDS_LESSONS,
};
