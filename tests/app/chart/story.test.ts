import { readFileSync } from 'node:fs';
import { fireEvent, render } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../../../src/app/App.svelte';
import { WholeState } from '../../../src/app/state/whole-state.svelte.ts';
import { toldBy } from '../../../src/app/reader/told.ts';
import { play, readingTime } from '../../../src/app/chart/story.svelte.ts';
import { extent } from '../../../src/time/extent.ts';
import { parseInstant } from '../../../src/time/iso.ts';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { PATIENCE } from '../../patience.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const { timeline } = parseTimeline(json);
const { events } = timeline!;

/** Two stops, not in order of time. */
const story = [
  { event: 'summit', sentence: 'They meet.', language: 'en', extent: null },
  {
    event: 'macron-address',
    sentence: 'He had announced it.',
    language: 'en',
    extent: extent(parseInstant('2025-12-29')!, parseInstant('2026-01-03')!),
  },
];
const told = { ...timeline!, story };

/** To look for it by its role, among all that the page has, would take seconds each time. */
const button = (): HTMLElement => document.querySelector<HTMLElement>('button.play')!;
const said = (): string => button().textContent.trim().replaceAll(/\s+/g, ' ');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Plays to the end, and returns the events that were selected on the way. */
function played(page: WholeState): string[] {
  const told: string[] = [];
  play(page);
  flushSync();
  for (let k = 0; page.isPlaying && k < 100; k++) {
    told.push(page.selection!);
    vi.advanceTimersByTime(
      readingTime(page.selected!, toldBy(page)?.sentence ?? page.selected!.summary) - 1,
    );
    expect(page.selection).toBe(told.at(-1));
    vi.advanceTimersByTime(1);
    flushSync();
  }
  return told;
}

test('all events are played in order, each for as long as it takes to read', () => {
  const page = new WholeState(timeline!);
  expect(played(page)).toEqual(events.map(({ id }) => id));
});

test('it begins with the chosen event, and after the last one with the first', () => {
  const page = new WholeState(timeline!, { selection: events[20]!.id });
  expect(played(page)).toEqual(events.slice(20).map(({ id }) => id));
  expect(page.selection).toBe(events.at(-1)!.id);
  expect(played(page)).toHaveLength(events.length);
});

test('the editor’s story is told instead, with its sentences and extents', () => {
  const page = new WholeState(told);
  expect(played(page)).toEqual(['summit', 'macron-address']);
  play(page);
  flushSync();
  expect(toldBy(page)?.sentence).toBe('They meet.');
  page.isPlaying = false;
  expect(toldBy(page)).toBeNull();
});

test('a stop may show an extent, of which its event is a part', async () => {
  vi.useRealTimers();
  const page = new WholeState(told, { selection: 'macron-address' });
  page.visit(page.event('macron-address')!, story[1]!.extent);
  await vi.waitFor(() => {
    expect(page.isMoving).toBe(false);
    expect(page.extent.from).toBeLessThanOrEqual(Date.UTC(2025, 11, 29));
    expect(page.extent.to).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 3));
    expect(page.extent.to).toBeLessThan(Date.UTC(2026, 0, 6));
  }, PATIENCE);
});

test('a story tells only the events that pass the filter', () => {
  const page = new WholeState(told);
  page.narrow({ query: 'coalition of the willing meets' });
  expect(page.stops).toEqual(['summit']);
  page.narrow({ query: 'lipetsk' });
  expect(page.stops).toEqual(page.events.map(({ id }) => id));
});

test('the sentence stands in the reader while its stop is told, and is announced', async () => {
  render(App, { props: { timeline: told } });
  expect(said()).toBe('Play');
  await fireEvent.click(button());
  await vi.waitFor(() => expect(said()).toBe('Stop 1 / 2'), PATIENCE);
  const sentence = document.querySelector('#reader .told')!;
  expect(sentence.textContent.trim()).toBe('They meet.');
  expect(sentence.getAttribute('aria-live')).toBe('polite');
  await fireEvent.click(button());
  expect(document.querySelector('#reader .told')!.textContent.trim()).toBe('');
});

test('only events that pass the filter are played', () => {
  const page = new WholeState(timeline!);
  page.narrow({ sources: 'differ' });
  const told = played(page);
  expect(told).toEqual(page.events.map(({ id }) => id));
  expect(told.length).toBeLessThan(events.length);
});

test('if no event passes the filter, nothing plays', () => {
  const page = new WholeState(timeline!);
  page.narrow({ query: 'no event has this' });
  play(page);
  expect(page.isPlaying).toBe(false);
});

test('choosing something else stops it, where it is', () => {
  const page = new WholeState(timeline!);
  play(page);
  flushSync();
  expect(page.isPlaying).toBe(true);
  page.select('summit');
  flushSync();
  expect(page.isPlaying).toBe(false);
  vi.advanceTimersByTime(100_000);
  expect(page.selection).toBe('summit');
});

test('a story is one entry of the history, and a press outside the reader stops it', async () => {
  const before = history.length;
  render(App, { props: { timeline: timeline! } });
  await fireEvent.click(button());
  await vi.waitFor(() => expect(said()).toContain('Stop'), PATIENCE);
  for (const event of events.slice(0, 4)) {
    await tick();
    expect(document.querySelector('#reader h2')!.textContent).toBe(event.title);
    expect(document.activeElement!.textContent).toContain('Stop');
    await vi.advanceTimersByTimeAsync(readingTime(event, event.summary));
  }
  // The address is written once the chart has stopped.
  await vi.advanceTimersByTimeAsync(300);
  expect(history.length).toBe(before + 1);
  expect(location.hash).toContain(`event=${events[4]!.id}`);
  await fireEvent.pointerDown(document.querySelector('.stage')!);
  expect(said()).toBe(`Play 5 / ${events.length}`);
});
