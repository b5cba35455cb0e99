/** What every language must say. The compiler finds missing texts. */
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/layout/text/measure.ts';
import { ABSENT, RANGES } from '../../src/layout/text/advance-ranges.ts';
import { REGULAR } from '../../src/layout/text/advances.ts';
import type { CivilPrecision, ClockPrecision } from '../../src/time/precision.ts';
import { LANGUAGES, type Language } from '../../src/view/language.ts';
import { archiveWords } from '../../src/words/every-archive.ts';
import { belowWords } from '../../src/words/every-below.ts';
import { dataWords } from '../../src/words/every-data.ts';
import { dialogWords } from '../../src/words/every-dialogs.ts';
import { evidenceWords } from '../../src/words/every-evidence.ts';
import { stillWords } from '../../src/words/still.ts';
import { ENGLISH } from '../../src/words/english.ts';
import type { LegendWords } from '../../src/words/english/legend.ts';
import { wordsOf } from '../../src/words/every.ts';
import { loadWords } from '../../src/words/load.ts';

const COUNTS = [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 101, 1_000, 12_345, 1_000_000];

const UNITS: readonly CivilPrecision[][] = [
  ['century'],
  ['decade'],
  ['year'],
  ['season'],
  ['month'],
  ['day'],
  ['month', 'day'],
  ['year', 'month', 'day'],
];

const TIMES: readonly ClockPrecision[][] = [['hour'], ['minute'], ['second'], ['hour', 'minute']];

/** Every text of a table with its path; those of a function for many counts. */
function textsOf(said: unknown, place = ''): [string, string][] {
  if (typeof said === 'string') return [[place, said]];
  if (typeof said === 'function' && place === 'legend.moment')
    return TIMES.map((units) => [
      `${place}(${units.join()})`,
      (said as LegendWords['moment'])(units),
    ]);
  if (typeof said === 'function' && /^legend\./.test(place))
    return UNITS.map((units) => [
      `${place}(${units.join()})`,
      (said as LegendWords['ring'])(units),
    ]);
  if (typeof said === 'function')
    return COUNTS.map((n) => [`${place}(${n})`, (said as (...n: number[]) => string)(n, n, n)]);
  return Object.entries(said as object).flatMap(([key, value]) =>
    key === 'dates' ? [] : textsOf(value, place ? `${place}.${key}` : key),
  );
}

/** Including the texts that are loaded later. */
const every = (language: Language): unknown => ({
  ...wordsOf(language),
  below: belowWords(wordsOf(language)),
  archive: archiveWords(wordsOf(language)),
  data: dataWords(wordsOf(language)),
  dialogs: dialogWords(wordsOf(language)),
  evidence: evidenceWords(wordsOf(language)),
  still: stillWords(wordsOf(language)),
});

const foreign = LANGUAGES.filter((language) => language !== 'en');

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsOf(every(language));

  test('no text is empty, or says what a program says', () => {
    expect(texts.length).toBeGreaterThan(150);
    const bad = texts.filter(([, text]) => !/\S/.test(text) || /undefined|NaN|\[object/.test(text));
    expect(bad).toEqual([]);
  });

  test('every letter is one that the fonts have, and that was measured', () => {
    const letters = new Set(texts.flatMap(([, text]) => Array.from(text)));
    // A sign of the operating system, printed on its keys.
    expect([...letters].filter((letter) => letter !== '⌘' && !isMeasured(letter))).toEqual([]);
  });

  test('is what is loaded when it is wanted', async () => {
    expect(await loadWords(language, (load) => load())).toBe(wordsOf(language));
  });
});

test.each(foreign)('%s leaves nothing in English', (language) => {
  // Words that are the same in both languages.
  const alike = /^(documents?|articles?|pixels?|passages?|images?|audio|ltr)$/i;
  const english = new Map(textsOf(every('en')));
  const same = textsOf(every(language)).filter(
    ([place, text]) =>
      english.get(place) === text &&
      (text.match(/\p{L}+/gu) ?? []).some((word) => !alike.test(word)),
  );
  expect(same).toEqual([]);
});

test('a tag that nobody speaks gets English', () => {
  expect(wordsOf('tlh-AQ')).toBe(ENGLISH);
  expect(wordsOf('uk-UA').language).toBe('uk');
});

test.each([
  [0, '0 подій'],
  [1, '1 подія з 1 документа'],
  [2, '2 події з 2 документів'],
  [5, '5 подій з 5 документів'],
  [11, '11 подій з 11 документів'],
  [21, '21 подія з 21 документа'],
  [22, '22 події з 22 документів'],
  [112, '112 подій з 112 документів'],
])('Ukrainian counts %i as %j', (n, text) => {
  expect(wordsOf('uk').picture.facts(n, n)).toBe(text);
});

test.each([
  [0, '0 événement'],
  [1, '1 événement d’après 1 document'],
  [2, '2 événements d’après 2 documents'],
  [1_000_000, '1\u00a0000\u00a0000 événements d’après 1\u00a0000\u00a0000 documents'],
])('French counts %i as %j', (n, text) => {
  expect(wordsOf('fr').picture.facts(n, n)).toBe(text);
});

const measured = new Set<number>();
let at = 0;
for (const [first, last] of RANGES) {
  for (let code = first; code <= last; code++, at += 2) {
    if (parseInt(REGULAR.slice(at, at + 2), 36) !== ABSENT) measured.add(code);
  }
}
const isMeasured = (letter: string): boolean => measured.has(letter.codePointAt(0)!);

test('but a letter that was not measured would be seen', () => {
  expect(isMeasured('ї')).toBe(true);
  expect(isMeasured('中')).toBe(false);
  expect(measure('ї', 14, 400)).toBeGreaterThan(2);
});
