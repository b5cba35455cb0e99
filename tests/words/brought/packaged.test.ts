/** What the languages of the package say, of dates above all. */
import { describe, expect, test } from 'vitest';
import { PACKAGED } from '../../../src/cli/languages.ts';
import { readLanguages } from '../../../src/compile/words/languages.ts';
import { wordDate, wordDateShort } from '../../../src/time/wording/wording.ts';
import { listStretches } from '../../../src/layout/index.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { archiveWords } from '../../../src/words/every-archive.ts';
import { belowWords } from '../../../src/words/every-below.ts';
import { dataWords } from '../../../src/words/every-data.ts';
import { dialogWords } from '../../../src/words/every-dialogs.ts';
import { evidenceWords } from '../../../src/words/every-evidence.ts';
import { stillWords } from '../../../src/words/still.ts';
import { bringWords } from '../../../src/words/brought/bring.ts';
import { CATALOGUE } from '../../../src/words/brought/catalogue.ts';
import { treeOf } from '../../../src/words/brought/tree.ts';
import { PUERTO_JSON } from '../../export/harbour-languages.ts';
import { worded } from '../../time/worded.ts';
import { DATES } from './dates.ts';

const { spoken } = readLanguages('no-such-folder', PACKAGED);
const data = new Map(spoken.flatMap(({ language, data: all }) => (all ? [[language, all]] : [])));
const english = treeOf(new Map([...CATALOGUE].map(([key, entry]) => [key, entry.english])));

const said = (language: string, edtf: string): string =>
  wordDate(worded(edtf), bringWords(data.get(language)!, null).dates);

test.each([
  ['2026-01-06', 'Dienstag, 6. Januar 2026', 'martes 6 de enero de 2026', 'الثلاثاء، 6 يناير 2026'],
  ['2026-01-03/2026-01-04', '3.–4. Januar 2026', '3-4 de enero de 2026', '3–4 يناير 2026'],
  ['2024~', 'um 2024', 'hacia 2024', 'نحو 2024'],
  ['18XX', '19. Jahrhundert', 'siglo XIX', 'القرن 19'],
  ['[185X..1870]', 'zwischen den 1850er Jahren und 1870', 'entre los años 1850 y 1870', null],
  ['[..2026-01-06]', 'spätestens am 6. Januar 2026', 'a más tardar el 6 de enero de 2026', null],
  ['2022-02/..', 'seit Februar 2022, noch andauernd', 'desde febrero de 2022, continúa', null],
  ['2011-24', 'Winter 2011/12', 'invierno de 2011-2012', 'شتاء 2011–2012'],
  ['-0043', '44 v. Chr.', '44 a. C.', '44 ق.م'],
  ['Y-13800000000', 'vor 13,8 Milliarden Jahren', 'hace 13,8 mil millones de años', null],
])('%s is said in German, Spanish and Arabic', (edtf, german, spanish, arabic) => {
  expect(said('de', edtf)).toBe(german);
  expect(said('es', edtf)).toBe(spanish);
  if (arabic !== null) expect(said('ar', edtf)).toBe(arabic);
});

test('Spanish has its “de” before a month in full, also on a button, and not before a short one', () => {
  const { dates } = bringWords(data.get('es')!, null);
  expect(wordDateShort(worded('2026-01-06'), dates)).toBe('6 ene 2026');
  const buttons = listStretches(readTimeline(PUERTO_JSON), dates).map(({ text }) => text);
  expect(buttons).toEqual(['29 abr – 10 may', '30 de abril', '7 de mayo', '10 de mayo']);
});

test.each([
  [0, 'لا أحداث'],
  [1, 'حدث واحد من وثيقة واحدة'],
  [2, 'حدثان من وثيقتين'],
  [3, '3 أحداث من 3 وثائق'],
  [11, '11 حدثًا من 11 وثيقة'],
  [100, '100 حدث من 100 وثيقة'],
])('Arabic counts %i in its own form', (n, text) => {
  expect(bringWords(data.get('ar')!, null).picture.facts(n, n)).toBe(text);
});

/** Texts with their keys, of data that were not read yet. */
const textsOf = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? textsOf(value as object, `${path}.${key}`)
      : [[`${path}.${key}`, String(value)]],
  );

describe.each([...data.keys()])('in %s', (language) => {
  test('every date is put into words, long and short', () => {
    const { dates } = bringWords(data.get(language)!, null);
    for (const edtf of DATES)
      for (const wording of [wordDate, wordDateShort])
        expect(wording(worded(edtf), dates)).not.toMatch(/undefined|null|NaN|[{}|]| {2}|^ | $/);
  });

  test.each([archiveWords, belowWords, dataWords, dialogWords, evidenceWords, stillWords])(
    'what is loaded later has all its texts: %o',
    (partOf) => {
      const words = bringWords(data.get(language)!, null);
      const keysOf = (part: object): string[] =>
        Object.entries(part).flatMap(([key, each]) =>
          typeof each === 'object' && !Array.isArray(each)
            ? keysOf(each as object).map((below) => `${key}.${below}`)
            : [key],
        );
      expect(keysOf(partOf(words))).toEqual(expect.arrayContaining(keysOf(partOf(ENGLISH))));
    },
  );

  test('nothing is left in English', () => {
    // Words that are the same in both languages.
    const alike =
      /^(filter|links?|audio|video|details?|documents?|status|april|august|september|november)$/i;
    const own = new Map(textsOf(english));
    const same = textsOf(data.get(language)!.texts).filter(
      ([key, text]) => own.get(key) === text && /\p{L}{3}/u.test(text) && !alike.test(text),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

test('only a language from right to left says so', () => {
  expect([...data].map(([tag, { direction }]) => [tag, direction])).toEqual([
    ['ar', 'rtl'],
    ['de', 'ltr'],
    ['es', 'ltr'],
  ]);
});
