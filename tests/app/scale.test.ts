/** The switch between the two scales, and moving about where time is not to scale. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { WholeState } from '../../src/app/state/whole-state.svelte.ts';
import { warpedLength, warpExtent } from '../../src/time/warp.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { pan } from '../../src/view/navigation.ts';

const { timeline } = parseTimeline(
  JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8')),
);

beforeEach(() => history.replaceState(null, '', '/'));

test('the switch is reached by keys, says which scale holds, and the page says it is not to scale', async () => {
  const user = userEvent.setup();
  render(App, { timeline: timeline! });
  const group = within(screen.getByRole('group', { name: 'Time scale' }));
  const [toScale, evened] = [
    group.getByRole('button', { name: 'To scale' }),
    group.getByRole('button', { name: 'Evened' }),
  ];
  expect(toScale.getAttribute('aria-pressed')).toBe('true');
  evened.focus();
  await user.keyboard('{Enter}');
  expect(evened.getAttribute('aria-pressed')).toBe('true');
  expect(document.querySelector('[data-part="chart"]')!.getAttribute('data-scale')).toBe('evened');
  const contexts = [...document.querySelectorAll('[data-part="context"]')];
  expect(contexts.map(({ textContent }) => textContent)).toContain('not to scale');
  expect(screen.getByText('not to scale: busy times have more room')).toBeTruthy();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('not to scale'));
  await vi.waitFor(() => expect(location.hash).toBe('#scale=evened'));
  await user.click(toScale);
  expect(document.querySelector('[data-scale]')).toBeNull();
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toContain('scale'));
});

test('a phone begins evened, unless the editor chose a scale for all', () => {
  const page = new WholeState(timeline!);
  expect(page.scale).toBe('to-scale');
  page.width = 360;
  expect(page.scale).toBe('evened');
  page.changeScale('to-scale');
  expect(page.layout.isEvened).toBe(false);
  const fixed = new WholeState({ ...timeline!, scale: 'evened' });
  expect(fixed.scale).toBe('evened');
  const plain = new WholeState({ ...timeline!, scale: 'to-scale' });
  plain.width = 360;
  expect(plain.scale).toBe('to-scale');
});

test('switching keeps the time in view', () => {
  const page = new WholeState(timeline!);
  page.zoomBy(2, 0.7);
  const { from, to } = page.extent;
  page.changeScale('evened');
  expect(page.extent.from).toBeCloseTo(from, -1);
  expect(page.extent.to).toBeCloseTo(to, -1);
});

const evened = (): WholeState => new WholeState(timeline!, { scale: 'evened' });
const pxPerMs = (page: WholeState): number => page.width / warpedLength(page.shown);

test('panning changes no zoom, and what is under the pointer stays there', () => {
  const page = evened();
  page.zoomBy(3, 0.4);
  const zoom = pxPerMs(page);
  for (const by of [0.3, -0.7, 1.2, -2, 0.01]) {
    const shown = pan(page.shown, by);
    page.show(shown);
    expect(Math.abs(pxPerMs(page) / zoom - 1) * page.width).toBeLessThan(0.001);
  }
  for (const [factor, at] of [
    [1.3, 0.2],
    [2, 0.9],
    [0.4, 0.5],
  ] as const) {
    const under = page.warp.invert(page.shown.from + at * warpedLength(page.shown));
    page.zoomBy(factor, at);
    const px = (page.warp.apply(under) - page.shown.from) * pxPerMs(page);
    expect(Math.abs(px - at * page.width)).toBeLessThan(0.001);
  }
});

test('an address restores the view within half a pixel', () => {
  for (const [factor, at] of [
    [1, 0.5],
    [1.7, 0.1],
    [3, 0.6],
    [8, 0.75],
    [0.3, 0.5],
  ] as const) {
    const page = evened();
    page.zoomBy(factor, at);
    const before = page.shown;
    page.rest();
    const again = new WholeState(timeline!, parseAddress(`#${formatAddress(page.address)}`));
    expect(again.scale).toBe('evened');
    const shown = warpExtent(page.warp, again.extent);
    const zoom = pxPerMs(page);
    for (const other of [before, page.shown]) {
      expect(Math.abs(shown.from - other.from) * zoom).toBeLessThan(0.5);
      expect(Math.abs(shown.to - other.to) * zoom).toBeLessThan(0.5);
    }
  }
});
