/**
 * Comparison with the `edtf` package, where it can be trusted. It moves every moment to UTC, reads
 * season 21 as January to March and `Y17E7` as NaN, and takes the first date of a set `[a..b]` for
 * the whole, so none of these is compared.
 */
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';

const two = (n: number) => String(n).padStart(2, '0');
const date = fc.tuple(
  fc.integer({ min: 1000, max: 9999 }),
  fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
  fc.constantFrom('', '', '', '~', '?', '%'),
);
const dates = date.map(
  ([year, month, day, qualifier]) =>
    (month === null
      ? `${year}`
      : day === null
        ? `${year}-${two(month)}`
        : `${year}-${two(month)}-${two(day)}`) + qualifier,
);

const oracle = (text: string) => {
  try {
    return edtf(text);
  } catch {
    return null;
  }
};
const own = (text: string) => {
  try {
    const { extent } = parseEdtf(text, 'UTC');
    return { min: extent.from, max: extent.to - 1 };
  } catch {
    return null;
  }
};

test('a date has the bounds that edtf gives it, and is refused where edtf refuses it', () => {
  fc.assert(
    fc.property(dates, (text) => {
      // edtf has a 29 February in every year.
      const [theirs, ours] = [oracle(text), own(text)];
      if (ours || !text.includes('-02-29')) {
        expect(ours).toEqual(theirs && { min: theirs.min, max: theirs.max });
      }
    }),
    { numRuns: 2000 },
  );
});

test('a span has the bounds that edtf gives it', () => {
  fc.assert(
    fc.property(dates, dates, (first, last) => {
      // edtf refuses spans within one year, month or day, which authors may well write.
      const [theirs, ours] = [oracle(`${first}/${last}`), own(`${first}/${last}`)];
      if (theirs && ours) expect(ours).toEqual({ min: theirs.min, max: theirs.max });
      if (theirs && !(first + last).includes('-02-29')) expect(ours).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});
