import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONG, sayIfSlow } from '../../../src/app/loading/slow.ts';
import { Speech } from '../../../src/app/state/speech.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>The text that was there.</p>';
});
afterEach(() => vi.useRealTimers());

const said = (): string | undefined =>
  document.querySelector('[role=status]')?.textContent?.trim().replaceAll(/\s+/g, ' ');

function pass(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
  flushSync();
}

test('if nothing arrives, a message appears above the text after a while', () => {
  void sayIfSlow(document.body, new Speech(), new Promise(() => undefined));
  pass(LONG - 1);
  expect(said()).toBeUndefined();
  pass(1);
  expect(said()).toMatch(/slow to load.*Try again/);
  expect(document.body.lastElementChild?.textContent).toBe('The text that was there.');
});

test.for(['resolves', 'rejects'] as const)('the line goes when it %s', async (how) => {
  let resolve = (_: string): void => undefined;
  let reject = (_: Error): void => undefined;
  const promise = new Promise<string>((...ends) => ([resolve, reject] = ends));
  const loading = sayIfSlow(document.body, new Speech(), promise);
  pass(LONG);
  expect(said()).toBeDefined();
  if (how === 'resolves') resolve('the timeline');
  else reject(new Error('offline'));
  const end = await loading.catch((error: unknown) => (error as Error).message);
  flushSync();
  expect(end).toBe(how === 'resolves' ? 'the timeline' : 'offline');
  expect(said()).toBeUndefined();
});

test('if everything arrives in time, no message appears', async () => {
  expect(await sayIfSlow(document.body, new Speech(), Promise.resolve(1))).toBe(1);
  pass(2 * LONG);
  expect(said()).toBeUndefined();
});
