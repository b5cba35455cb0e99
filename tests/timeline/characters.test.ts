import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOf, faultsOf, removeFaults, SEEN } from '../../src/timeline/characters.ts';
import { HIDDEN } from '../../src/timeline/hidden-characters.ts';
import '../property-seed.ts';

const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const kindsIn = (text: string) => faultsOf(text).map(({ kind }) => kind);

describe('something to see', () => {
  test.for([
    'a',
    '7',
    '¿',
    '日',
    'ა',
    '😀',
    '👩‍⚕️',
    ENGLAND,
    'e\u0301',
    '\u200bx',
    '\u{1f1fa}\u{1f1e6}',
    '(',
    '$',
  ])('is in %j', (text) => expect(SEEN.test(text)).toBe(true));

  test.for([
    '',
    '   ',
    '\u3164',
    '\u2800\u2800',
    '\u00ad',
    '\u034f',
    '\ufe0f',
    '\u115f\u1160',
    '\uffa0',
    '\u{e0067}\u{e0062}',
    '\u200d \u200e\u061c',
    '\u2068\u2069',
    '\u180e',
    '\u0301',
    '\ud800',
    '\ue000',
    '\ufffc',
    '\u{1d159}',
    '\u{13441}\u{13442}',
    '\u{13430}',
    '\u{16fe4}',
  ])('is not in %j', (text) => expect(SEEN.test(text)).toBe(false));

  test('is in no character that Unicode has nothing drawn for', () => {
    const unseen = /[\p{DI}\p{White_Space}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
    const ignored = Array.from({ length: 0x110000 }, (_, code) =>
      String.fromCodePoint(code),
    ).filter((each) => unseen.test(each));
    expect(ignored.length).toBeGreaterThan(140_000);
    expect(ignored.filter((each) => SEEN.test(each))).toEqual([]);
  });
});

describe('a text may have', () => {
  test.for([
    ['marks of Persian, Hindi and Sinhala', 'می‌خواهم क्‍ष ක්‍ය'],
    ['marks of direction', 'C\u200e++ \u200fשלום\u200f! \u061c12'],
    ['closed isolates', 'from \u2068BBC عربي\u2069 and \u2066a \u2067b\u2069\u2069'],
    ['tabs and lines', 'one\ttwo\nthree'],
    ['variants of pictures and of letters', '❤️ 1️⃣ 👁️‍🗨️ 葛\u{e0100} ᠠ\u180b'],
    ['the flag of a region', `${ENGLAND}: 2:1`],
    ['hyphens that break and joiners that do not', 'Donau\u00addampf\u2060schiff \u200bไทย'],
    ['letters in pieces', 'e\u0301 Ä \u1100\u1161'],
  ])('%s', ([, text]) => {
    expect(faultsOf(text!)).toEqual([]);
    expect(removeFaults(text!)).toBe(text);
  });
});

describe('a text may not have', () => {
  test.for([
    ['control', 'a\bb', 'ab'],
    ['control', '\0', ''],
    ['control', 'a\x1b[31m', 'a[31m'],
    ['control', 'a\rb', 'ab'],
    ['control', 'a\x7f', 'a'],
    ['control', 'a\u0085b', 'ab'],
    ['control', 'a\u2028b', 'ab'],
    ['control', '\ufeffa', 'a'],
    ['control', 'a\ud800b', 'ab'],
    ['control', '\udc00', ''],
    ['control', 'a\uffff', 'a'],
    ['control', 'a\ufdd0', 'a'],
    ['control', 'a\u{1fffe}', 'a'],
    ['control', 'a\u206e1', 'a1'],
    ['direction', 'Reuters\u202e', 'Reuters'],
    ['direction', 'a\u202ab\u202c', 'ab'],
    ['isolate', 'a\u2067b', 'ab'],
    ['isolate', 'a\u2069b', 'ab'],
    ['isolate', 'a\u2068b\nc\u2069', 'ab\nc'],
    ['selector', '\ufe0fa', 'a'],
    ['selector', 'a\ufe0f\ufe0e', 'a\ufe0f'],
    ['selector', 'a \u{e0101}', 'a '],
    ['tag', 'a\u{e0067}', 'a'],
    ['tag', '🏴\u{e0067}\u{e0062}', '🏴'],
    ['private', 'a\ue123', 'a'],
    ['private', 'a\u{10abcd}', 'a'],
  ])('%s: %j', ([kind, text, left]) => {
    expect(new Set(kindsIn(text!))).toEqual(new Set([kind]));
    expect(removeFaults(text!)).toBe(left);
  });

  test('more of them than it has', () => {
    expect(faultsOf('a\bb\u202e😀\u2066').map(({ index }) => index)).toEqual([1, 3, 6]);
    expect(kindsIn('\u2066\u202d\u2069')).toEqual(['direction']);
  });
});

test('readable parts have no faults, and nothing valid is lost', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'\u2066 \u2067 \u2068 \u2069 \n \ufe0f \u202e \b \ud83d \ude00'.split(' '),
      ENGLAND,
      'a',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const read = removeFaults(text);
      expect(faultsOf(read)).toEqual([]);
      expect(read.length).toBe(
        text.length - faultsOf(text).reduce((sum, { character }) => sum + character.length, 0),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a long text is read in proportion to its length', () => {
  const long = '\u2066'.repeat(200_000) + 'a\ufe0f'.repeat(100_000);
  expect(faultsOf(long).length).toBe(200_000);
});

test('a hidden character is shown by its number', () => {
  expect(HIDDEN.test('a ё 日')).toBe(false);
  for (const each of '\b\u202e\u200d\u00ad\u2028\ud800\ue000') expect(HIDDEN.test(each)).toBe(true);
  expect(['\b', '\u202e', '\u{e0067}'].map(codePointOf)).toEqual(['U+0008', 'U+202E', 'U+E0067']);
});
