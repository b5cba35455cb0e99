/** Swipes and drags of the minimap say that the view moves, and when it has come to rest. */
import { fireEvent, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gestures } from '../../../src/app/chart/gestures.ts';
import Minimap from '../../../src/app/chart/Minimap.svelte';
import { WholeState } from '../../../src/app/state/whole-state.svelte.ts';
import { synthetic } from '../../layout/synthetic.ts';

let page: WholeState;
beforeEach(() => {
  page = new WholeState(synthetic(22, 3, { bars: 0 }));
  page.zoomBy(4);
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a swipe, until its last turn is over', () => {
  const stage = document.createElement('div');
  document.body.append(stage);
  const leave = gestures(page)(stage);
  const swipe = () =>
    stage.dispatchEvent(new WheelEvent('wheel', { deltaX: 30, cancelable: true }));
  const { from } = page.extent;
  swipe();
  expect(page.extent.from).toBeGreaterThan(from);
  expect(page.isMoving).toBe(true);
  vi.advanceTimersByTime(100);
  swipe();
  vi.advanceTimersByTime(100);
  expect(page.isMoving).toBe(true);
  vi.advanceTimersByTime(100);
  expect(page.isMoving).toBe(false);
  leave();
});

test('at a limit a movement goes on, and lays out nothing again', () => {
  page.panBy(-100, true);
  const { frame } = page;
  page.panBy(-1, true);
  expect(page.isMoving).toBe(true);
  expect(page.frame).toBe(frame);
  page.panBy(0.1, true);
  expect(page.frame).not.toBe(frame);
});

test('the elements wait for the end of a painted movement, which goes on until they have come', () => {
  page.startPainting = () => true;
  const { layout } = page;
  page.panBy(0.1, true);
  page.endMove();
  page.endMove();
  expect([page.isPainted, page.isMoving]).toEqual([false, true]);
  expect(page.layout).toBe(layout);
  page.stopMoving();
  page.startPainting = () => false;
  page.panBy(0.1, true);
  expect(page.layout).toBe(page.frame);
  page.endMove();
  expect(page.isMoving).toBe(false);
});

/** The minimap, 1,000 px wide, and a pointer at `clientX`. */
function renderSlider() {
  render(Minimap, { props: { page } });
  const slider = document.querySelector<HTMLElement>('[role="slider"]')!;
  slider.setPointerCapture = () => {};
  slider.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 46);
  const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });
  return { slider, at };
}

test('a drag of the minimap, until the pointer leaves it', async () => {
  const { slider, at } = renderSlider();
  await fireEvent.pointerDown(slider, at(500));
  expect(page.isMoving).toBe(false);
  const { from } = page.extent;
  await fireEvent.pointerMove(slider, at(520));
  expect(page.extent.from).not.toBe(from);
  expect(page.isMoving).toBe(true);
  await fireEvent.pointerUp(slider, at(520));
  expect(page.isMoving).toBe(false);
});

test('a drag of the minimap, until its pointer is lost', async () => {
  const { slider, at } = renderSlider();
  await fireEvent.pointerDown(slider, at(500));
  await fireEvent.pointerMove(slider, at(520));
  await fireEvent(slider, new Event('lostpointercapture'));
  expect(page.isMoving).toBe(false);
  const { from } = page.extent;
  await fireEvent.pointerMove(slider, at(540));
  expect(page.extent.from).toBe(from);
});

describe('a flight that something else ends', () => {
  beforeEach(async () => {
    vi.useRealTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    page.flyTo(page.all);
    await vi.waitFor(() => expect(page.isMoving).toBe(true));
  });
  afterEach(() => vi.unstubAllGlobals());

  test('the switch of the scale', () => {
    page.changeScale('evened');
    expect(page.isMoving).toBe(false);
  });

  test('the way back in the history', async () => {
    page.restore({});
    expect(page.isMoving).toBe(false);
    const { home } = page;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(page.extent).toEqual(home);
  });
});
