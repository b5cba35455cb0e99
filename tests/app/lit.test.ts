import { readFileSync } from 'node:fs';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { reportedBy } from '../../src/timeline/timeline.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const timeline = parseTimeline(json).timeline!;
const [document_] = timeline.documents;
const name = /^Highlight in the chart/;

/** Less important events are quieter, but not faint. */
const INKS = ['var(--ink)', 'var(--quiet)'];
/** Ids of the events whose labels are drawn at full strength. */
const inInk = (): string[] =>
  [...document.querySelectorAll('.stage [data-part="label"][data-event]')]
    .filter((label) => INKS.includes(label.getAttribute('fill')!))
    .map((label) => label.getAttribute('data-event')!);
const drawn = (): number => document.querySelectorAll('.stage [data-part="item"]').length;
const reported = (id: string): boolean =>
  reportedBy(timeline.events.find((event) => event.id === id)!).includes(document_!.id);

test('a document lights up its events, and no others, until it is let go', async () => {
  render(App, { props: { timeline } });
  expect(inInk()).toHaveLength(drawn());
  const [button] = screen.getAllByRole('button', { name });
  await fireEvent.click(button!);
  expect(button!.getAttribute('aria-pressed')).toBe('true');
  expect(inInk().length).toBeGreaterThan(0);
  expect(inInk().length).toBeLessThan(drawn());
  expect(inInk().every(reported)).toBe(true);
  await fireEvent.click(screen.getByRole('button', { name: 'Remove highlighting' }));
  expect(inInk()).toHaveLength(drawn());
  expect(button!.getAttribute('aria-pressed')).toBe('false');
});

test('the chosen event is never faint', async () => {
  const other = timeline.events.find(
    ({ id, when }) => !reported(id) && when.extent.from >= timeline.home.from,
  )!;
  render(App, { props: { timeline, address: { lit: document_!.id, selection: other.id } } });
  await tick();
  expect(inInk()).toContain(other.id);
});

test('an address that names no document lights up nothing', () => {
  render(App, { props: { timeline, address: { lit: 'nobody' } } });
  expect(inInk()).toHaveLength(drawn());
});
