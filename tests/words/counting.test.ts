/** Numbers and counted nouns, against Intl's own. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/view/language.ts';
import { createCounting } from '../../src/words/counting.ts';

const FORMS = { one: 'one', few: 'few', many: 'many', other: 'other' };

describe.each(LANGUAGES)('in %s', (language) => {
  const { number, counted } = createCounting(language);
  const format = new Intl.NumberFormat(language);

  test('every number is written as Intl writes it', () => {
    for (const n of [...Array(1100).keys(), 12_345, 123_456, 1_000_000, 1_234_567_890])
      expect(number(n)).toBe(format.format(n).replaceAll('\u202f', '\u00a0'));
  });

  test('a noun has the form of its number', () => {
    const rules = new Intl.PluralRules(language);
    for (const n of Array(130).keys())
      expect(counted(n, FORMS)).toBe(`${number(n)} ${rules.select(n)}`);
  });
});
