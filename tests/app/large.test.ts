/** A timeline with more events than a list can hold. */
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { placeMany } from '../../src/app/chart/many-events.ts';
import { keepPlaced } from '../../src/app/chart/placing.svelte.ts';
import { makeSlots } from '../../src/app/events/report-slot.ts';
import { homeExtent, layout, type Placement, type Provisional } from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { reportedBy, type Timeline } from '../../src/timeline/timeline.ts';
import type { Address } from '../../src/view/address.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { FRENCH } from '../../src/words/french.ts';
import { timelineJson } from '../bench/timeline-json.ts';
import { prepare, prepareInSteps } from '../layout/placement/in-english.ts';
import { synthetic } from '../layout/synthetic.ts';

const timeline = parseTimeline(timelineJson(1000)).timeline as Timeline;

const open = (address: Address = {}) => render(App, { props: { timeline, address } });
const listed = () => [...document.querySelectorAll('#events > ol > li')].map(({ id }) => id);
const ids = (from: number, to: number) =>
  timeline.events.slice(from, to).map(({ id }) => `event-${id}`);

test('the list is leafed through, and says where it is', async () => {
  open();
  expect(listed()).toEqual(ids(0, 100));
  await waitFor(() => expect(document.querySelectorAll('#events nav')).toHaveLength(2));
  const [above] = screen.getAllByRole('navigation', { name: 'Pages of the list' });
  const pages = within(above!);
  expect(pages.getByRole<HTMLButtonElement>('button', { name: 'Earlier' }).disabled).toBe(true);
  await userEvent.click(pages.getByRole('button', { name: 'Later' }));
  expect(listed()).toEqual(ids(100, 200));
  expect(document.activeElement?.id).toBe('events-heading');
  expect(screen.getByText(/^Events shown: 101–200\./).textContent).toContain(location.href);
  await userEvent.selectOptions(pages.getByRole('combobox'), '900');
  expect(listed()).toEqual(ids(900, 1000));
  expect(pages.getByRole<HTMLButtonElement>('button', { name: 'Later' }).disabled).toBe(true);
});

test('the chosen event is on the page that is shown', () => {
  open({ selection: timeline.events[456]!.id });
  expect(listed()).toEqual(ids(400, 500));
});

test('most labels of home come with the strip, and what is below the chart after both', async () => {
  const size = { width: 1120, height: 640 };
  const steps = prepareInSteps(timeline, { ...size, measure });
  let first: Placement | null = null;
  while (!first) first = (steps.next().value as Provisional | null)?.placement() ?? null;
  render(App, { props: { timeline, many: { first, keepPlaced } } });
  const labels = () =>
    document.querySelectorAll('.stage [data-part="label"][data-event]:not([data-of])');
  const whole = prepare(timeline, { ...size, measure });
  const { items } = layout(whole, { extent: homeExtent(whole), selection: null }, size);
  expect(labels().length).toBeGreaterThan(0.9 * items.length);
  expect(document.querySelectorAll('[data-part="cluster"]').length).toBeGreaterThan(0);
  expect(listed()).toEqual([]);
  await waitFor(() => expect(labels()).toHaveLength(items.length));
  await waitFor(() => expect(listed()).toEqual(ids(0, 100)));
});

test('few events are placed at once', async () => {
  expect(await placeMany(timeline, ENGLISH.dates, 1120, {})).toBeNull();
});

test('the axis speaks the language of the page from the first', async () => {
  const many = await placeMany(synthetic(5000, 7), FRENCH.dates, 1120, {});
  const first = many!.first!;
  const size = { width: 1120, height: 640 };
  const { from } = homeExtent(first);
  const view = { extent: extent(from, from + 400 * DAY), selection: null };
  const { ticks, contexts } = layout(first, view, size);
  expect([...ticks, ...contexts].map(({ text }) => text).join(' ')).toMatch(/janv|avril|juil/);
});

test('a search that leaves few shows them all at once', () => {
  open({ filter: { ...NO_FILTER, query: timeline.events[0]!.label } });
  expect(listed().length).toBeGreaterThan(0);
  expect(listed().length).toBeLessThanOrEqual(200);
});

test('the matrix counts by stretches of time, and loses no event', () => {
  const from = Math.min(...timeline.events.map(({ when }) => when.extent.from).filter(isFinite));
  const all = { ...timeline.home, from } as Timeline['home'];
  const columns = makeSlots(timeline.events, all);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(columns.length).toBeLessThan(200);
  expect(sum(columns.map(({ total }) => total))).toBe(1000);
  expect(sum(columns.map(({ differing }) => differing))).toBe(
    timeline.events.filter(({ differences }) => differences.length > 0).length,
  );
  for (const { id } of timeline.documents)
    expect(sum(columns.map(({ reports }) => reports.get(id) ?? 0))).toBe(
      timeline.events.filter((event) => reportedBy(event).includes(id)).length,
    );
});
