/**
 * Far more of everything than a page can show at once: it is shown in parts, and counted in full.
 */
import { fireEvent, render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { DocumentJson, EventJson } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';

/**
 * If it works for this many, it works for twenty thousand, which jsdom would only read for longer.
 */
const MANY = 2000;
const [paper] = HARBOUR_JSON.documents as [DocumentJson];
const [vote, ...others] = HARBOUR_JSON.events as [EventJson, ...EventJson[]];
const [passage] = vote.citations as [EventJson['citations'][number]];

const documents = (count: number): DocumentJson[] =>
  Array.from({ length: count }, (_, i) => ({ ...paper, id: i === 0 ? paper.id : `d-${i}` }));
const idOf = (i: number): string => (i === 0 ? paper.id : `d-${i}`);

function read(json: object): Timeline {
  const { timeline, problems } = parseTimeline({ ...HARBOUR_JSON, ...json });
  expect(problems).toEqual([]);
  return timeline!;
}
const open = (timeline: Timeline, selection?: string) =>
  render(App, { props: { timeline, address: selection ? { selection } : {} } });
/** With selectors, because looking up roles would visit each of thousands of elements. */
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
const button = (name: string): Element =>
  all('#documents button, #reader button').find(({ textContent }) => textContent.trim() === name)!;
const summaries = (): string[] => all('#reader summary').map(({ textContent }) => textContent);

vi.setConfig({ testTimeout: 120_000 });

test('documents', async () => {
  open(read({ documents: documents(MANY) }));
  expect(all('#documents h2')[0]!.textContent).toBe('The 2,000 documents');
  expect(all('#documents h3')).toHaveLength(100);
  expect(all('.matrix b')).toHaveLength(100);
  await fireEvent.click(button('and 1,900 more'));
  expect(all('#documents h3')).toHaveLength(200);
  expect(all('*').length).toBeLessThan(10_000);
});

test('citations of one event, by one document and by many', async () => {
  const citations = Array.from({ length: MANY }, (_, i) => ({
    ...passage,
    document: idOf(i % 2 === 0 ? 0 : i),
    paragraph: 1 + i,
  }));
  const events = [{ ...vote, citations }, ...others];
  open(read({ documents: documents(MANY), events }), 'vote');
  expect(summaries()).toContain('998 more passages');
  expect(summaries()).toContain('and 951 more');
  const before = all('#reader .quote').length;
  await fireEvent.click(button('798 more passages'));
  expect(all('#reader .quote')).toHaveLength(before + 200);
  expect(all('*').length).toBeLessThan(20_000);
});

test('differences, readings and documents of a reading', () => {
  const citations = Array.from({ length: 300 }, (_, i) => ({ ...passage, document: idOf(i) }));
  const readings = Array.from({ length: 300 }, (_, i) => ({
    value: `value ${i}`,
    citations: i === 0 ? citations.map((_, k) => k) : [0],
  }));
  const differences = Array.from({ length: 5000 }, (_, i) => ({
    about: `question ${i}`,
    readings: i === 0 ? readings : readings.slice(1, 3),
  }));
  const events = [{ ...vote, citations, differences }, ...others];
  open(read({ documents: documents(300), events }), 'vote');
  expect(summaries()).toContain('4,997 more differences');
  const [first] = all('#reader table');
  expect(first!.querySelectorAll('tbody tr')).toHaveLength(101);
  const papers = [...first!.querySelectorAll('.papers')].map(({ textContent }) => textContent);
  expect(papers.join('\n').match(/No ship unloaded/g)).toHaveLength(199);
  expect(first!.textContent.match(/and 200 more/g)).toHaveLength(2);
  expect(all('*').length).toBeLessThan(20_000);
});

test('images', async () => {
  const media = Array.from({ length: 1000 }, (_, i) => ({
    ...{ src: `harbour/${i}.png`, width: 3, height: 2, alt: `Image ${i}`, credit: 'Ana' },
  }));
  open(read({ events: [{ ...vote, media }, ...others] }), 'vote');
  await vi.waitFor(() => expect(all('#reader img')).toHaveLength(1000), { timeout: 60_000 });
});
