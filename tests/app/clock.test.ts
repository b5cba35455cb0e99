/** Whose clock times are of, on the page and in a frame. */
import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { Speech } from '../../src/app/state/speech.svelte.ts';
import Embedded from '../../src/embed/Embedded.svelte';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { event, timeline } from '../timeline/small.ts';

const dating = { basis: 'stated', reason: 'It is printed.' };
const moment = (text: string, more: object = {}) => ({
  when: {
    ...{ edtf: text, form: 'single', earliest: text, latest: text, precision: 'minute', dating },
    ...more,
  },
});
const read = (...events: object[]) =>
  parseTimeline(timeline({ timeZone: 'Pacific/Auckland', events })).timeline!;

const DOCUMENT_CLOCK = { earliest: '-10:00', latest: '-10:00', timeZone: 'Pacific/Honolulu' };
const AUCKLAND = read(
  event('warning', {
    title: 'A warning',
    ...moment('2026-01-06T00:45+13:00', { documentClock: DOCUMENT_CLOCK }),
  }),
  event('quake', { title: 'A quake', ...moment('2026-01-06T01:00+13:00') }),
);
const THERE = 'In its document: Monday 5 January 2026, 01:45 (UTC−10) in Honolulu';

test.each([
  ['page', App],
  ['frame', Embedded],
] as const)('the head of a %s tells it', (_, component) => {
  const props = { timeline: AUCKLAND, address: {}, problems: [], speech: new Speech() };
  render(component, { props });
  const header = document.querySelector('header')!;
  expect(header.textContent).toContain('Times are those of Auckland (UTC+13)');
});

test('a timeline without clock times has no such line', () => {
  render(App, { props: { timeline: read(event('day')), address: {} } });
  expect(document.body.textContent).not.toContain('Times are');
});

test('the reader and the list tell what the clock of the document showed', () => {
  render(App, { props: { timeline: AUCKLAND, address: { selection: 'warning' } } });
  const reader = within(screen.getByRole('region', { name: 'Selected event' }));
  expect(reader.getByText(THERE)).toBeTruthy();
  expect(reader.getByText('Tuesday 6 January 2026, 00:45 (UTC+13)')).toBeTruthy();
  const items = [...document.querySelectorAll('#events li')].map(({ textContent }) => textContent);
  expect(items.filter((text) => text.includes(THERE))).toHaveLength(1);
});

test('but not of one that goes by the timeline’s own', () => {
  render(App, { props: { timeline: AUCKLAND, address: { selection: 'quake' } } });
  const reader = screen.getByRole('region', { name: 'Selected event' });
  expect(reader.textContent).not.toContain('In its document');
});
