import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/time/instant.ts';
import { warpedExtent, warpedLength } from '../../src/time/warp.ts';
import { warpedAt, constrain, pan, reveal, zoom } from '../../src/view/navigation.ts';

const start = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const length = fc.double({ min: DAY, max: 1e12, noNaN: true });
const anExtent = fc.tuple(start, length).map(([from, ms]) => warpedExtent(from, from + ms));
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

test('the date under the pointer stays there while zooming', () => {
  fc.assert(
    fc.property(anExtent, fraction, fc.double({ min: 0.1, max: 10, noNaN: true }), (e, f, k) => {
      expect(warpedAt(zoom(e, k, f), f)).toBeCloseTo(warpedAt(e, f), -2);
    }),
  );
});

test('panning there and back shows the same', () => {
  fc.assert(
    fc.property(anExtent, fraction, (e, f) => {
      const back = pan(pan(e, f), -f);
      expect(back.from).toBeCloseTo(e.from, -2);
      expect(warpedLength(back)).toBeCloseTo(warpedLength(e), -2);
    }),
  );
});

test('a constrained extent is within its limits, and one already within them is not moved', () => {
  const limits = { extent: warpedExtent(0, 1000 * DAY), shortest: DAY };
  fc.assert(
    fc.property(anExtent, (e) => {
      const kept = constrain(e, limits);
      expect(kept.from).toBeGreaterThanOrEqual(-1);
      expect(kept.to).toBeLessThanOrEqual(1000 * DAY + 1);
      expect(warpedLength(kept)).toBeGreaterThanOrEqual(DAY - 1);
      const again = constrain(kept, limits);
      expect(again.from).toBeCloseTo(kept.from, -2);
    }),
  );
});

test('far from 1970 no extent is so short that its instants cannot be told apart', () => {
  const limits = { extent: warpedExtent(-5e20, 0), shortest: HOUR };
  const { from, to } = constrain(warpedExtent(-4.3e20, -4.3e20 + HOUR), limits);
  const px = (to - from) / 2000;
  expect(from + px - from).toBeCloseTo(px, -Math.log10(px / 4));
  expect(constrain(warpedExtent(-DAY, -DAY + HOUR), limits)).toEqual(
    warpedExtent(-DAY, -DAY + HOUR),
  );
});

test('revealing what is already in view moves nothing', () => {
  const shown = warpedExtent(0, 10 * DAY);
  expect(reveal(shown, warpedExtent(4 * DAY, 5 * DAY), 0.1)).toEqual(shown);
});

test('revealing pans no further than the margin asks', () => {
  const shown = warpedExtent(0, 10 * DAY);
  expect(reveal(shown, warpedExtent(12 * DAY, 13 * DAY), 0.1)).toEqual(
    warpedExtent(4 * DAY, 14 * DAY),
  );
});

test('revealing something longer than the view pans only until it fills the view', () => {
  const shown = warpedExtent(0, 10 * DAY);
  expect(reveal(shown, warpedExtent(-20 * DAY, 40 * DAY), 0)).toEqual(shown);
  expect(reveal(shown, warpedExtent(6 * DAY, 40 * DAY), 0)).toEqual(
    warpedExtent(6 * DAY, 16 * DAY),
  );
  expect(reveal(shown, warpedExtent(-40 * DAY, 6 * DAY), 0)).toEqual(
    warpedExtent(-4 * DAY, 6 * DAY),
  );
});
