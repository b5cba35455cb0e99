import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, duration, extent } from '../../src/time/extent.ts';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { instantAt, constrain, pan, reveal, zoom } from '../../src/view/navigation.ts';

const start = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const length = fc.double({ min: DAY, max: 1e12, noNaN: true });
const anExtent = fc.tuple(start, length).map(([from, ms]) => extent(from, from + ms));
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

test('what is under the pointer stays there while zooming', () => {
  fc.assert(
    fc.property(anExtent, fraction, fc.double({ min: 0.1, max: 10, noNaN: true }), (e, f, k) => {
      expect(instantAt(zoom(e, k, f), f)).toBeCloseTo(instantAt(e, f), -2);
    }),
  );
});

test('panning there and back shows the same', () => {
  fc.assert(
    fc.property(anExtent, fraction, (e, f) => {
      const back = pan(pan(e, f), -f);
      expect(back.from).toBeCloseTo(e.from, -2);
      expect(duration(back)).toBeCloseTo(duration(e), -2);
    }),
  );
});

test('a constrained extent keeps its limits, and one that keeps them is not moved', () => {
  const limits = { extent: extent(0, 1000 * DAY), shortest: DAY };
  fc.assert(
    fc.property(anExtent, (e) => {
      const kept = constrain(e, limits);
      expect(contains(extent(-1, 1000 * DAY + 1), kept)).toBe(true);
      expect(duration(kept)).toBeGreaterThanOrEqual(DAY - 1);
      const again = constrain(kept, limits);
      expect(again.from).toBeCloseTo(kept.from, -2);
    }),
  );
});

test('far from 1970 no extent is so short that its instants cannot be told apart', () => {
  const limits = { extent: extent(-5e20, 0), shortest: HOUR };
  const { from, to } = constrain(extent(-4.3e20, -4.3e20 + HOUR), limits);
  const px = (to - from) / 2000;
  expect(from + px - from).toBeCloseTo(px, -Math.log10(px / 4));
  expect(constrain(extent(-DAY, -DAY + HOUR), limits)).toEqual(extent(-DAY, -DAY + HOUR));
});

test('revealing what is already in view moves nothing', () => {
  const shown = extent(0, 10 * DAY);
  expect(reveal(shown, extent(4 * DAY, 5 * DAY), 0.1)).toEqual(shown);
});

test('revealing pans no further than the margin asks', () => {
  const shown = extent(0, 10 * DAY);
  expect(reveal(shown, extent(12 * DAY, 13 * DAY), 0.1)).toEqual(extent(4 * DAY, 14 * DAY));
});

test('revealing what is longer than the view pans no further than into it', () => {
  const shown = extent(0, 10 * DAY);
  expect(reveal(shown, extent(-20 * DAY, 40 * DAY), 0)).toEqual(shown);
  expect(reveal(shown, extent(6 * DAY, 40 * DAY), 0)).toEqual(extent(6 * DAY, 16 * DAY));
  expect(reveal(shown, extent(-40 * DAY, 6 * DAY), 0)).toEqual(extent(-4 * DAY, 6 * DAY));
});
