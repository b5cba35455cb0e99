/** The names that we have written out are those that date-fns has from the Unicode locales. */
import type { Day, Locale, Month } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { fr } from 'date-fns/locale/fr';
import { uk } from 'date-fns/locale/uk';
import { expect, test } from 'vitest';
import { ENGLISH_DATES } from '../../src/time/date-words-en.ts';
import { FRENCH_DATES } from '../../src/time/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../src/time/date-words-uk.ts';

/** `short` is how a locale's weekdays are called where there is little room. */
function namesOf({ localize }: Pick<Locale, 'localize'>, short: 'abbreviated' | 'short') {
  const months = (width: 'wide' | 'abbreviated', context: 'formatting' | 'standalone') =>
    Array.from({ length: 12 }, (_, month) => localize.month(month as Month, { width, context }));
  const weekdays = (width: 'wide' | 'abbreviated' | 'short') =>
    Array.from({ length: 7 }, (_, i) => localize.day(((i + 1) % 7) as Day, { width }));
  return {
    months: months('wide', 'standalone'),
    monthsOfDay: months('wide', 'formatting'),
    shortMonths: months('abbreviated', 'standalone'),
    weekdays: weekdays('wide'),
    shortWeekdays: weekdays(short),
  };
}

test.each([
  ['English', ENGLISH_DATES, enUS, 'abbreviated'],
  ['French', FRENCH_DATES, fr, 'abbreviated'],
  ['Ukrainian', UKRAINIAN_DATES, uk, 'short'],
] as const)('the %s names are those of date-fns', (_, { names }, locale, short) => {
  expect(names).toEqual(namesOf(locale, short));
});
