/** Random dates, of any form and of any precision within a range. */
import fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/time/instant.ts';
import { isClock, PRECISIONS, type Precision } from '../../src/time/precision.ts';
import { civilUnit, momentUnit, qualify, seasonUnit, type DateUnit } from '../../src/time/unit.ts';
import { endAt, oneOf, OPEN, singleDate, spanOf, UNKNOWN, type When } from '../../src/time/when.ts';

const STEPS = { hour: HOUR, minute: MINUTE, second: SECOND };

const unit = (precision: Precision, at: number, first: number): DateUnit => {
  const year = first + Math.floor(at * 30);
  const month = 1 + (Math.floor(at * 360) % 12);
  const day = 1 + (Math.floor(at * 9999) % 28);
  switch (precision) {
    case 'century':
      return civilUnit(precision, { year: 100 * Math.floor(year / 100), month: 1, day: 1 });
    case 'decade':
      return civilUnit(precision, { year: 10 * Math.floor(year / 10), month: 1, day: 1 });
    case 'year':
      return civilUnit(precision, { year, month: 1, day: 1 });
    case 'season':
      return seasonUnit(year, 21 + (month % 4));
    case 'month':
      return civilUnit(precision, { year, month, day: 1 });
    case 'day':
      return civilUnit(precision, { year, month, day });
    default: {
      const step = STEPS[precision];
      const offset = (Math.floor(at * 99_999) % (DAY / step)) * step;
      return momentUnit(precision, { year, month, day }, { offset, ahead: 0 }, []);
    }
  }
};

/** About then, or not certain: mostly neither. */
const flags = fc.record({
  approximate: fc.nat(5).map((n) => n === 0),
  uncertain: fc.nat(8).map((n) => n === 0),
});

/**
 * Units of a few neighbouring precisions: where the finer ones are left out, a unit that is made up
 * stands out. From within thirty years; those before our era have no clocks, centuries or decades.
 */
export const anyPrecisions: fc.Arbitrary<fc.Arbitrary<DateUnit>> = fc
  .record({
    coarse: fc.nat(PRECISIONS.length - 1),
    more: fc.integer({ min: 1, max: PRECISIONS.length }),
    first: fc.constantFrom(1800, 1800, 1995, 990, -50),
  })
  .map(({ coarse, more, first }) => {
    const range = PRECISIONS.slice(coarse, coarse + more);
    const fit = first > 0 ? range : range.filter((each) => /year|month|day/.test(each));
    return fc
      .tuple(
        fc.constantFrom(...(fit.length > 0 ? fit : (['year'] as const))),
        fc.double({ min: 0, max: 1, noNaN: true }),
        flags,
      )
      .map(([precision, at, flag]) => {
        const plain = unit(precision, at, first);
        return isClock(precision) ? plain : qualify(plain, flag);
      });
  });

export const whenOf = (of: fc.Arbitrary<DateUnit>): fc.Arbitrary<When> =>
  fc.tuple(fc.nat(8), of, of).map(([form, a, b]) => {
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
