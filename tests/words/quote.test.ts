/** Quotation marks and separators are those of the page's language. */
import { expect, test } from 'vitest';
import { eventNames } from '../../src/app/chart/name.ts';
import { PACKAGED } from '../../src/cli/languages.ts';
import { readLanguages } from '../../src/compile/words/languages.ts';
import { bringWords } from '../../src/words/brought/bring.ts';
import { comma, semicolon } from '../../src/words/comma.ts';
import { ENGLISH, type Words } from '../../src/words/english.ts';
import { FRENCH } from '../../src/words/french.ts';
import { quote } from '../../src/words/quote.ts';
import { UKRAINIAN } from '../../src/words/ukrainian.ts';
import { harbour } from '../export/harbour.ts';

const brought = readLanguages('no-such-folder', PACKAGED).spoken.flatMap(({ data }) =>
  data ? [bringWords(data, null)] : [],
);
const ALL: readonly Words[] = [ENGLISH, FRENCH, UKRAINIAN, ...brought];
const inLanguage = (tag: string): Words => ALL.find(({ language }) => language === tag)!;

test.each([
  ['en', '“at sea”', '‘the “Ark”’'],
  ['fr', '«\u00a0at sea\u00a0»', '«\u00a0the “Ark”\u00a0»'],
  ['uk', '«at sea»', '«the “Ark”»'],
  ['de', '„at sea“', '‚the “Ark”‘'],
  ['es', '«at sea»', '«the “Ark”»'],
  ['ar', '«at sea»', '«the “Ark”»'],
])('%s quotes in its own marks, and never two of one kind', (tag, plain, nested) => {
  expect(quote('at sea', inLanguage(tag))).toBe(plain);
  expect(quote('the “Ark”', inLanguage(tag))).toBe(nested);
});

test.each([
  ['fr', '“dit «\u00a0oui\u00a0»”'],
  ['uk', '„dit «\u00a0oui\u00a0»“'],
  ['es', '“dit «\u00a0oui\u00a0»”'],
])('a text with the outer marks of %s stands in its inner ones', (tag, expected) => {
  expect(quote('dit «\u00a0oui\u00a0»', inLanguage(tag))).toBe(expected);
});

test('every language of the page has other marks inside than outside', () => {
  expect(ALL.length).toBe(6);
  for (const words of ALL) {
    const outer = quote('', words);
    expect(quote(outer, words)).not.toContain(`${outer[0]}${outer[0]}`);
  }
});

test('an Arabic line has Arabic commas and semicolons, any other has Latin ones', () => {
  for (const words of ALL) {
    const isArabic = words.language === 'ar';
    expect([comma(words), semicolon(words)]).toEqual(isArabic ? ['، ', '؛ '] : [', ', '; ']);
  }
});

test('the names of events in an Arabic chart have no Latin comma', () => {
  const timeline = harbour();
  const words = inLanguage('ar');
  const nameOf = eventNames({ ...timeline, words });
  for (const event of timeline.events) {
    const name = nameOf(event);
    expect(name.map(({ text }) => text).join('')).toContain('، ');
    expect(
      name.filter(({ lang }) => lang === undefined).some(({ text }) => text.includes(',')),
    ).toBe(false);
  }
});
