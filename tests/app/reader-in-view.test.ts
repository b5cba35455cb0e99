/** The page scrolls to the label of the event that is read, once it stands where it stays. */
import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Reader from '../../src/app/reader/Reader.svelte';
import { WholeState } from '../../src/app/state/whole-state.svelte.ts';
import { synthetic } from '../layout/synthetic.ts';

afterEach(() => vi.restoreAllMocks());

test('while the chart moves, the buttons wait, and so does the page', () => {
  const page = new WholeState(synthetic(22, 3, { bars: 0 }));
  render(Reader, { props: { page } });
  document.querySelector<HTMLElement>('#reader')!.style.position = 'sticky';
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  page.isMoving = true;
  page.select(page.events[0]!.id);
  flushSync();
  expect(scroll).not.toHaveBeenCalled();
  page.isMoving = false;
  flushSync();
  expect(scroll).toHaveBeenCalledTimes(1);
});
