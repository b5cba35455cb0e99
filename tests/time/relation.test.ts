import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/time/civil-date.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { DAY, HOUR, instant, MINUTE } from '../../src/time/instant.ts';
import { compareDates, mayFollow, mustFollow } from '../../src/time/relation.ts';
import type { When } from '../../src/time/when.ts';
import { civilClock } from '../../src/time/zone.ts';
import '../property-seed.ts';

/**
 * The oracle knows nothing of units or axes. It walks through UTC in steps of a quarter of an hour,
 * asks Intl what a clock of the zone shows, and checks whether the text of the date fits that.
 */
const STEP = 15 * MINUTE;

interface Night {
  readonly zone: string;
  /** The first and last moment of the walk, in UTC. */
  readonly from: number;
  readonly to: number;
}
const night = (zone: string, day: string): Night => ({
  zone,
  from: Date.parse(day) - 30 * HOUR,
  to: Date.parse(day) + 54 * HOUR,
});
const NIGHTS = [
  night('Europe/Paris', '2026-10-25'),
  night('Europe/Paris', '2026-03-29'),
  night('Australia/Lord_Howe', '2026-04-05'),
  night('America/Sao_Paulo', '2018-11-04'),
  night('Africa/Cairo', '2024-10-31'),
  night('America/Havana', '2026-11-01'),
  night('Pacific/Apia', '2011-12-30'),
  night('Asia/Kolkata', '2026-01-01'),
  night('UTC', '2026-02-28'),
];

const two = (n: number): string => String(n).padStart(2, '0');

/** The day, month and year that a clock of the zone shows at a moment of UTC. */
function shown(utc: number, zone: string) {
  const clock = civilClock(utc, zone);
  const date = civilDate(Math.floor(clock / DAY));
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  return { day, month: day.slice(0, 7), year: day.slice(0, 4) };
}

/** A date as text, and whether it may be a moment of UTC. */
interface Dated {
  readonly text: string;
  readonly fits: (utc: number) => boolean;
}

function datesOf({ zone, from, to }: Night): fc.Arbitrary<Dated> {
  const moments = fc.integer({ min: 4, max: (to - from) / STEP - 8 }).map((n) => from + n * STEP);
  const minute = moments.map((utc): Dated => {
    const text = new Date(utc).toISOString().slice(0, 16);
    return { text: `${text}Z`, fits: (t) => t >= utc && t < utc + MINUTE };
  });
  const hour = moments.map((utc): Dated => {
    const start = Math.floor(utc / HOUR) * HOUR;
    const text = new Date(start).toISOString().slice(0, 13);
    return { text: `${text}Z`, fits: (t) => t >= start && t < start + HOUR };
  });
  const unit = (part: 'day' | 'month' | 'year') =>
    moments.map((utc): Dated => {
      const text = shown(utc, zone)[part];
      return { text, fits: (t) => shown(t, zone)[part] === text };
    });
  const single = fc.oneof(minute, hour, unit('day'), unit('day'), unit('month'), unit('year'));
  const pair = fc
    .tuple(single, single, fc.constantFrom('span', 'choice'))
    .filter(([a, b]) => a.text !== b.text)
    .map(([a, b, form]): Dated => {
      const text = form === 'span' ? `${a.text}/${b.text}` : `[${a.text}..${b.text}]`;
      // From the first moment that fits the first date to the last that fits the last one.
      const walk = steps(from, to);
      const first = walk.find(a.fits) ?? NaN;
      const last = walk.findLast(b.fits) ?? NaN;
      return { text, fits: (t) => t >= first && t <= last };
    });
  return fc.oneof({ weight: 3, arbitrary: single }, { weight: 2, arbitrary: pair });
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / STEP }, (_, i) => from + i * STEP);

/** Two steps are made for each minute, because within a minute there is a later moment. */
function mayFollowByWalking(a: Dated, b: Dated, { from, to }: Night): boolean {
  const walk = steps(from, to);
  const last = walk.findLast(a.fits);
  const first = walk.find(b.fits);
  // Each step stands for all moments up to the next one, so a date that fits has room after its
  // step.
  return last !== undefined && first !== undefined && last >= first;
}

const read = ({ text }: Dated, zone: string): When | null => {
  try {
    return parseEdtf(text, zone);
  } catch {
    return null;
  }
};

describe.each(NIGHTS)('in $zone', (each) => {
  test('one date may follow another just where some moments of theirs do', () => {
    const dates = datesOf(each);
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [first, second] = [read(a, each.zone), read(b, each.zone)];
        if (!first || !second) return;
        expect([a.text, b.text, mayFollow(first.extent, second.extent)]).toEqual([
          a.text,
          b.text,
          mayFollowByWalking(a, b, each),
        ]);
      }),
      { numRuns: 120 },
    );
  });

  test('a span or choice is read just where its ends allow it', () => {
    fc.assert(
      fc.property(datesOf(each), datesOf(each), fc.boolean(), (a, b, isSpan) => {
        if (/[/[]/.test(a.text + b.text) || a.text === b.text) return;
        const text = isSpan ? `${a.text}/${b.text}` : `[${a.text}..${b.text}]`;
        const isRead = read({ text, fits: () => false }, each.zone) !== null;
        expect([text, isRead]).toEqual([text, mayFollowByWalking(b, a, each)]);
      }),
      { numRuns: 120 },
    );
  });
});

const anyDate = fc.oneof(...NIGHTS.filter(({ zone }) => zone === 'Europe/Paris').map(datesOf));

test('the order is total, and agrees with what must be', () => {
  const dates = anyDate
    .map((each) => read(each, 'Europe/Paris'))
    .filter((when): when is When => when !== null);
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      const sign = Math.sign(compareDates(a, b));
      expect(Math.sign(compareDates(b, a))).toBe(0 - sign + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      if (mustFollow(a.extent, b.extent)) expect(compareDates(a, b)).toBeGreaterThan(0);
      // If one must follow, the other may not.
      expect(mustFollow(a.extent, b.extent)).toBe(!mayFollow(b.extent, a.extent));
    }),
    { numRuns: 500 },
  );
});

test('an instant is no later than itself', () => {
  const { extent } = parseEdtf('2026-01-06', 'UTC');
  expect(mustFollow({ from: extent.to, to: instant(extent.to + 1) }, extent)).toBe(true);
});
