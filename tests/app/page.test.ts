import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { Speech } from '../../src/app/state/speech.svelte.ts';
import Embedded from '../../src/embed/Embedded.svelte';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { reportedBy, type Timeline } from '../../src/timeline/timeline.ts';
import type { Address } from '../../src/view/address.ts';
import { NO_FILTER } from '../../src/view/filter.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const timeline = parseTimeline(json).timeline as Timeline;

const open = (address: Address = {}, rest: Record<string, unknown> = {}) =>
  render(App, { props: { timeline, address, ...rest } });

const reader = () => within(screen.getByRole('region', { name: 'Selected event' }));
const summit = timeline.events.find(({ id }) => id === 'summit')!;

test('the page says how many events it has, and from how many documents', () => {
  open();
  expect(screen.getByText('Timeline · 31 events from 5 documents')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(timeline.title);
});

test('every event stands in the list with its summary and the reason of its date', () => {
  open();
  const list = document.querySelector('#events')!;
  for (const event of timeline.events) {
    expect(list.textContent).toContain(event.summary);
    expect(list.textContent).toContain(event.when.dating.reason);
  }
  expect(list.querySelectorAll('.quote')).toHaveLength(
    timeline.events.reduce((n, event) => n + event.citations.length, 0),
  );
});

test('without a selected event, the reader says what to do', () => {
  open();
  expect(reader().getByText(/Select an event/)).toBeTruthy();
});

test('an event selected in the list shows its date, reason, documents and differences', async () => {
  open();
  const list = within(document.querySelector<HTMLElement>('#events')!);
  await userEvent.click(list.getByRole('button', { name: summit.title }));
  expect(reader().getByRole('heading', { level: 2 }).textContent).toBe(summit.title);
  expect(reader().getByText('Tuesday 6 January 2026')).toBeTruthy();
  expect(reader().getByText(summit.when.dating.reason)).toBeTruthy();
  expect(reader().getByText('Reported by 5 of 5 documents')).toBeTruthy();
  expect(
    reader().getByRole('table', { name: `Where they differ: ${summit.differences[0]!.about}` }),
  ).toBeTruthy();
});

test('every difference of an event has a table, and every reading names its documents', () => {
  open({ selection: 'summit' });
  const tables = [...document.querySelectorAll('#reader table')];
  expect(tables).toHaveLength(summit.differences.length);
  for (const [i, table] of tables.entries()) {
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(summit.differences[i]!.readings.length);
    for (const row of rows)
      expect(row.querySelector('.papers')!.textContent.trim()).toMatch(
        /Newslooks|Paris|Ukraine|Article/,
      );
  }
});

test('previous and next lead through the events in order', async () => {
  open({ selection: 'summit' });
  const index = timeline.events.findIndex(({ id }) => id === 'summit');
  const next = timeline.events[index + 1]!;
  await userEvent.click(reader().getByRole('button', { name: next.label }));
  expect(reader().getByRole('heading', { level: 2 }).textContent).toBe(next.title);
});

test('the first event has no previous one', () => {
  open({ selection: timeline.events[0]!.id });
  const names = reader()
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim());
  expect(names).toEqual(['Play 1 / 31', timeline.events[1]!.label, 'Close', 'Copy link']);
});

test('the statuses claimed, planned and unconfirmed are given in words', () => {
  open({ selection: 'kostroma-depot' });
  expect(reader().getByText('Not confirmed')).toBeTruthy();
});

test('no event is selected if the address names one that does not exist', () => {
  open({ selection: 'no-such-event' });
  expect(reader().getByText(/Select an event/)).toBeTruthy();
});

test('an embed is the chart and the reader, with a link to the whole page', () => {
  const address = { selection: 'summit' };
  render(Embedded, { props: { timeline, problems: [], address, speech: new Speech() } });
  expect(document.querySelector('#events')).toBeNull();
  expect(document.querySelector('#documents')).toBeNull();
  expect(document.querySelector('#reader h2')?.textContent).toBe(summit.title);
  const link = screen.getByRole('link', { name: /^All events/ });
  expect(link.getAttribute('href')).toContain('#event=summit');
});

test('parts of the data that could not be read are listed', () => {
  const problems = [
    { place: 'events[3].when', why: 'date', sentence: '"2026" has ends that are not dates.' },
  ];
  open({}, { problems });
  const note = screen.getByRole('note');
  expect(note.textContent).toContain('1 part of this timeline');
  expect(
    within(note).getByText('"2026" has ends that are not dates.').closest('details')!.open,
  ).toBe(true);
});

test('many unreadable parts are counted in the reader’s language, and only the first are listed', async () => {
  const speech = new Speech();
  await speech.choose('uk');
  const problem = { why: 'double', sentence: 'There is another.' };
  const problems = Array.from({ length: 50 }, (_, i) => ({ ...problem, place: `events[${i}]` }));
  open({ language: 'uk' }, { problems, speech });
  const note = screen.getByRole('note');
  const told = within(note).getAllByRole('listitem', { hidden: true });
  expect(told).toHaveLength(21);
  expect(told[0]!.textContent).toContain('повторюється');
  expect(told.at(-1)!.textContent).toBe('і ще 30');
});

test('the buttons over the chart have one tab stop and names that begin with the label', () => {
  open();
  const buttons = [...document.querySelectorAll('.stage button')];
  expect(buttons.length).toBeGreaterThan(20);
  expect(buttons.filter((button) => button.getAttribute('tabindex') === '0')).toHaveLength(1);
  for (const button of buttons) {
    const event = timeline.events.find(({ id }) => id === button.getAttribute('data-event'));
    const name = button.textContent.trim();
    if (event) expect(name.startsWith(`${event.label}, `)).toBe(true);
    else expect(name).toMatch(/^\d+ events, .*Enter to zoom in$/);
  }
});

test('a search narrows the chart and the list, says how many it found, and can be undone', async () => {
  open();
  await userEvent.type(screen.getByRole('searchbox'), 'drones');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^2 of 31 events\. /));
  expect(document.querySelectorAll('#events ol > li[id]')).toHaveLength(2);
  expect(document.querySelectorAll('.stage button[data-event]')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(document.querySelectorAll('#events ol > li[id]')).toHaveLength(31);
});

test('a search that finds nothing says so, and offers to show all', async () => {
  open({ filter: { ...NO_FILTER, query: 'zebra' } });
  expect(screen.getAllByText('No events found.')).toHaveLength(2);
  await userEvent.click(screen.getAllByRole('button', { name: 'Show all' })[0]!);
  expect(document.querySelectorAll('#events ol > li[id]')).toHaveLength(31);
});

test('filters by lane, document and number of sources work together', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  const filters = within(await screen.findByRole('group', { name: 'Filters' }));
  await userEvent.click(filters.getByRole('button', { name: 'Kyiv' }));
  await userEvent.click(filters.getByRole('button', { name: 'One document' }));
  const shown = timeline.events.filter(
    (event) => event.lane === 'kyiv' && reportedBy(event).length === 1,
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(screen.getByText(`${shown.length} of 31 events`)).toBeTruthy();
});

test('the matrix has a dot exactly where a document reports an event', () => {
  open();
  const rows = [...document.querySelectorAll('.matrix .row')].slice(0, -1);
  const dots = rows.map((row) =>
    [...row.querySelectorAll('i')].map((i) => i.classList.contains('reports')),
  );
  const reports = timeline.documents.map(({ id }) =>
    timeline.events.map((event) => reportedBy(event).includes(id)),
  );
  expect(dots.map((row) => row.filter(Boolean).length)).toEqual(
    reports.map((row) => row.filter(Boolean).length),
  );
});

test('pressing a count zooms in until it splits, pressing a dot opens its event', async () => {
  open();
  const counts = () =>
    [...document.querySelectorAll('[data-part="cluster"]')].map((each) =>
      Number(each.getAttribute('data-count')),
    );
  const before = counts();
  const dot = document.querySelector('[data-part="dot"]')!;
  // Not userEvent: its pointer events have no view, which d3-zoom needs.
  await fireEvent.click(dot);
  const id = dot.getAttribute('data-event');
  const chosen = timeline.events.find((event) => event.id === id)!;
  expect(reader().getByRole('heading', { level: 2 }).textContent).toBe(chosen.title);
  await fireEvent.click([...document.querySelectorAll('button[data-key^="count"]')].at(-1)!);
  await waitFor(() => expect(Math.max(0, ...counts())).toBeLessThan(Math.max(...before)));
});
