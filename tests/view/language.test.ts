import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstSpoken, languageOf } from '../../src/view/language.ts';

test.each([
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['FR-ca', 'fr'],
  ['en-GB', 'en'],
  ['de', undefined],
  ['ukx', undefined],
  ['', undefined],
])('the page speaks for %j: %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('the first language that exists is taken from several wishes', () => {
  expect(firstSpoken(['de', 'pl-PL', 'uk-UA', 'en'])).toBe('uk');
  expect(firstSpoken(['de'])).toBeUndefined();
  expect(firstSpoken([])).toBeUndefined();
});

test('a chosen language stands in the address; one that is none is left out', () => {
  expect(formatAddress({ selection: 'summit', language: 'uk' })).toBe('event=summit&lang=uk');
  expect(parseAddress('#event=summit&lang=uk')).toEqual({ selection: 'summit', language: 'uk' });
  expect(parseAddress('#lang=xx')).toEqual({});
  expect(parseAddress('#lang=')).toEqual({});
});
