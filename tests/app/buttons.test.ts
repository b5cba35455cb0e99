import { warpedExtent, warpedLength } from '../../src/time/warp.ts';
/** The buttons over the chart: their positions while it moves, and after it has stopped. */
import { fireEvent, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { keysOf } from '../../src/app/chart/target.ts';
import ChartPane from '../../src/app/chart/ChartPane.svelte';
import { WholeState } from '../../src/app/state/whole-state.svelte.ts';
import { synthetic } from '../layout/synthetic.ts';

let page: WholeState;
beforeEach(() => {
  page = new WholeState(synthetic(22, 3, { bars: 0 }));
  render(ChartPane, { props: { page, onopen: () => {} } });
});

/** Px along time, by event. */
const places = (): Map<string, string> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('button[data-event]')].map((button) => [
      button.dataset.event!,
      button.style.transform,
    ]),
  );
const drawn = (): string[] =>
  [...document.querySelectorAll<SVGElement>('[data-part="item"]')].map(
    (item) => item.dataset.event!,
  );

function pan(moving: boolean): void {
  const { from, to } = page.shown;
  const by = warpedLength(page.shown) / 4;
  page.show(warpedExtent(from + by / 2, to - by / 2), moving);
  flushSync();
}

test('they wait for the end of a gesture, and then stand where all is drawn', () => {
  const before = places();
  pan(true);
  expect(places()).toEqual(before);
  page.isMoving = false;
  flushSync();
  expect(places()).not.toEqual(before);
  for (const event of drawn()) expect(places().has(event)).toBe(true);
});

test('focus takes them along', async () => {
  // Only focus that comes by a key is shown.
  await fireEvent.keyDown(document.body, { key: 'Tab' });
  document.querySelector<HTMLElement>('button[data-event]')!.focus();
  const before = places();
  pan(true);
  expect(places()).not.toEqual(before);
  for (const event of drawn()) expect(places().has(event)).toBe(true);
});

test('a picture that no other follows has them at once', () => {
  const before = places();
  pan(false);
  expect(places()).not.toEqual(before);
});

/** To the end of a painted movement, whose buttons come from then on; the keys of all of them. */
function moveFar(): string[] {
  page.startPainting = () => true;
  pan(true);
  page.endMove();
  page.waiting = null;
  return keysOf(page.frame);
}
const present = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.stage button')].map(({ dataset }) => dataset.key!);

test('after a painted movement they come a few at a time, but the one that Tab reaches is there', () => {
  const keys = moveFar();
  page.toCome = new Set(keys);
  flushSync();
  const first = present();
  expect(first).toHaveLength(1);
  expect(document.querySelector('.stage button[tabindex="0"]')).not.toBeNull();
  page.toCome = new Set(keys.slice(2));
  flushSync();
  expect(present()).toEqual(keys.filter((key) => [...first, ...keys.slice(0, 2)].includes(key)));
  page.toCome = null;
  page.isMoving = false;
  flushSync();
  expect(present()).toEqual(keys);
});

test('they stay where they are if another movement begins before all have come', () => {
  const keys = moveFar();
  page.toCome = new Set(keys.slice(4));
  flushSync();
  const before = places();
  pan(true);
  // The elements of the chart come to its end.
  page.waiting = { ...page.frame, items: page.frame.items.slice(0, 2) };
  flushSync();
  expect(places()).toEqual(before);
});
