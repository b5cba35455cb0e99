import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from '../../src/time/extent.ts';
import { DAY, SECOND } from '../../src/time/instant.ts';
import { formatAddress, parseAddress, roundExtent } from '../../src/view/address.ts';

const home = extent(20_452 * DAY, 20_460 * DAY);

test('a view is written as dates that a person can read', () => {
  expect(formatAddress({ extent: home, selection: 'summit' })).toBe(
    'from=2025-12-30&to=2026-01-07&event=summit',
  );
});

test('a view survives being written and read', () => {
  const part = fc.integer({ min: -1e10, max: 1e10 });
  fc.assert(
    fc.property(part, fc.integer({ min: 60, max: 1e10 }), (start, length) => {
      const shown = roundExtent(extent(start * SECOND, (start + length) * SECOND));
      expect(parseAddress(formatAddress({ extent: shown }))).toEqual({ extent: shown });
    }),
  );
});

test('rounding moves an end by less than a quarter of a pixel on a chart 1,000 px wide', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e6, max: 1e12, noNaN: true }), (length) => {
      const rounded = roundExtent(extent(0, length));
      expect(Math.abs(rounded.to - length) / length).toBeLessThan(1 / 4000);
    }),
  );
});

test('the wrong parts of an address are left out', () => {
  for (const text of [
    '',
    '#',
    '#from=2026-01-06',
    '#from=x&to=y',
    '#from=2026-02-01&to=2026-01-01',
  ]) {
    expect(parseAddress(text)).toEqual({});
  }
  expect(parseAddress('#theme=pink&event=')).toEqual({});
});

test('a document whose events stand out is part of the address', () => {
  expect(formatAddress({ lit: 'tests-unity' })).toBe('lit=tests-unity');
  expect(parseAddress('#lit=tests-unity')).toEqual({ lit: 'tests-unity' });
  expect(parseAddress('#lit=')).toEqual({});
});
