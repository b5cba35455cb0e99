/** English as a file of words says what English in code says, whatever the values. */
import { expect, test } from 'vitest';
import { bringWords } from '../../../src/words/brought/bring.ts';
import { CATALOGUE } from '../../../src/words/brought/catalogue.ts';
import { merge } from '../../../src/words/brought/merge.ts';
import { treeOf } from '../../../src/words/brought/tree.ts';
import { wordDate, wordDateShort } from '../../../src/time/wording/wording.ts';
import { worded } from '../../time/worded.ts';
import { DATES } from './dates.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { archiveWords } from '../../../src/words/every-archive.ts';
import { belowWords } from '../../../src/words/every-below.ts';
import { dataWords } from '../../../src/words/every-data.ts';
import { dialogWords } from '../../../src/words/every-dialogs.ts';
import { evidenceWords } from '../../../src/words/every-evidence.ts';
import { stillWords } from '../../../src/words/still.ts';
import type { Words } from '../../../src/words/english.ts';

const texts = new Map([...CATALOGUE].map(([key, { english }]) => [key, english] as const));

const brought = bringWords(
  { language: 'en', direction: 'ltr', marks: [',', '.'], texts: treeOf(texts) },
  null,
);

const every = ({ later: _, number: __, ...words }: Words, all: Words): object => ({
  ...merge(words as object, belowWords(all)),
  evidence: evidenceWords(all),
  dialogs: dialogWords(all),
  data: dataWords(all),
  archive: archiveWords(all),
  still: stillWords(all),
});

const NAMED = ['Paris', '12:30'];
const COUNTS = [0, 1, 2, 11, 21, 1234];
const UNITS = [['century'], ['year', 'month'], ['decade', 'season', 'day']];

/** Values to try: each function takes numbers, texts, flags or units at the same places. */
function trialsOf(place: string): unknown[][] {
  if (place === 'legend.moment') return [[['hour']], [['hour', 'minute', 'second']]];
  if (place.startsWith('legend.')) return UNITS.map((units) => [units]);
  if (place === 'page.clock') return [NAMED, [null, 'UTC']];
  if (place === 'reader.documentClock') return [NAMED, ['noon', null]];
  if (place === 'list.sources') return COUNTS.map((n) => [n, n + 1, n > 1]);
  if (place === 'dialogs.picture.saving') return [[1200, 630]];
  if (/cluster|tight|counted/.test(place)) return COUNTS.map((n) => [n, 'May']);
  if (/rest|stretch/.test(place)) return COUNTS.map((n) => ['May', n, n + 1]);
  if (place === 'still.paragraphs') return COUNTS.map((n) => [n, '1, 2']);
  if (place === 'evidence.changes.updated') return COUNTS.map((n) => ['6 Jan', n]);
  if (place.startsWith('evidence.changes.')) return [['the date', 'May', 'June']];
  if (place === 'data.leftOut')
    return [
      [1, 2],
      [30, 40],
    ];
  if (
    /counts.show|only|untitled|copied|copyThis|saved|saveThis|reading|refused|yours|differAbout|latest/.test(
      place,
    )
  )
    return [NAMED];
  return COUNTS.flatMap((n) => [
    [n, n],
    [n, n + 1],
  ]);
}

function said(value: unknown, place = ''): [string, unknown][] {
  if (typeof value === 'function')
    return trialsOf(place).map((given) => [
      `${place}(${JSON.stringify(given)})`,
      (value as (...all: unknown[]) => unknown)(...given),
    ]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[place, value]];
  return Object.entries(value)
    .filter(([key]) => place !== '' || key !== 'dates')
    .flatMap(([key, each]) => said(each, place ? `${place}.${key}` : key));
}

test('English texts from a file are those of the code', () => {
  const [own, other] = [said(every(ENGLISH, ENGLISH)), said(every(brought, brought))];
  expect(own.length).toBeGreaterThan(300);
  expect(Object.fromEntries(other)).toEqual(Object.fromEntries(own));
});

test.each(DATES)('the date %s is said as in code', (edtf) => {
  const when = worded(edtf);
  expect(wordDate(when, brought.dates)).toBe(wordDate(when, ENGLISH.dates));
  expect(wordDateShort(when, brought.dates)).toBe(wordDateShort(when, ENGLISH.dates));
});
