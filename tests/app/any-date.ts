/** Random dates, of any form and of any precision within a range. */
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../src/time/instant.ts';
import { civilUnit, momentUnit, seasonUnit, type DateUnit } from '../../src/time/unit.ts';
import { endAt, oneOf, OPEN, singleDate, spanOf, UNKNOWN, type When } from '../../src/time/when.ts';

const PRECISIONS = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'hour',
  'minute',
] as const;

const unit = (precision: (typeof PRECISIONS)[number], at: number): DateUnit => {
  const year = 1800 + Math.floor(at * 30);
  const month = 1 + (Math.floor(at * 360) % 12);
  const day = 1 + (Math.floor(at * 9999) % 28);
  switch (precision) {
    case 'century':
      return civilUnit(precision, { year: year - (year % 100), month: 1, day: 1 });
    case 'decade':
      return civilUnit(precision, { year: year - (year % 10), month: 1, day: 1 });
    case 'year':
      return civilUnit(precision, { year, month: 1, day: 1 });
    case 'season':
      return seasonUnit(year, 21 + (month % 4));
    case 'month':
      return civilUnit(precision, { year, month, day: 1 });
    case 'day':
      return civilUnit(precision, { year, month, day });
    default: {
      const step = precision === 'hour' ? HOUR : MINUTE;
      const offset = (Math.floor(at * 99_999) % (DAY / step)) * step;
      return momentUnit(precision, { year, month, day }, { offset, ahead: 0 }, []);
    }
  }
};

/** Some leave out the finer precisions of a timeline, so that a unit that is made up stands out. */
export const units = (coarse: number, fine: number) =>
  fc
    .tuple(
      fc.constantFrom(...PRECISIONS.slice(coarse, fine)),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([precision, at]) => unit(precision, at));

export const whenOf = (of: fc.Arbitrary<DateUnit>): fc.Arbitrary<When> =>
  fc.tuple(fc.integer({ min: 0, max: 8 }), of, of).map(([form, a, b]) => {
    const [first, last] = a.from <= b.from && a.to <= b.to ? [a, b] : [a, a];
    const forms: readonly (() => When)[] = [
      () => singleDate('', first),
      () => spanOf('', endAt(first), endAt(last)),
      () => spanOf('', endAt(first), OPEN),
      () => spanOf('', OPEN, endAt(last)),
      () => spanOf('', endAt(first), UNKNOWN),
      () => spanOf('', UNKNOWN, endAt(last)),
      () => oneOf('', first, last),
      () => oneOf('', first, null),
      () => oneOf('', null, last),
    ];
    return forms[form]!();
  });
