/** Widths of letters that the table lacks are the browser's. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Letters } from '../../src/chart/letters.ts';
import { measure } from '../../src/layout/text/measure.ts';

let perLetter = 9;
const asked: string[] = [];

/** jsdom has neither fonts nor a canvas. */
beforeEach(() => {
  perLetter = 9;
  asked.length = 0;
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  const context = {
    font: '',
    measureText(text: string) {
      asked.push(`${this.font.split(' ', 2).join(' ')} ${text}`);
      return { width: perLetter * text.length };
    },
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'fonts');
});

test('the table’s letters are measured by the table, others once by the browser', () => {
  const letters = new Letters();
  expect(letters.measure('Kyiv', 14, 400)).toBe(measure('Kyiv', 14, 400));
  expect(asked).toEqual([]);
  for (const weight of [400, 600, 400] as const)
    expect(letters.measure('தமிழ்', 14, weight)).toBe(45);
  expect(asked).toEqual(['400 14px தமிழ்', '600 14px தமிழ்']);
});

test('are stale when a font has come that sets them in another width', () => {
  const letters = new Letters();
  expect(letters.areStale()).toBe(false);
  letters.measure('தமிழ்', 14, 400);
  expect(letters.areStale()).toBe(false);
  perLetter = 8;
  expect(letters.areStale()).toBe(true);
});

test('without a canvas they are estimated', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(new Letters().measure('தமிழ்', 14, 400)).toBe(measure('தமிழ்', 14, 400));
});
