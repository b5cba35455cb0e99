/**
 * The two painters of the chart, SVG at rest and canvas while it moves, draw the same picture. For
 * all examples, at more device pixels: painters.deep.ts.
 */
import { afterAll, beforeAll, expect } from 'vitest';
import type { Layout } from '../../../src/layout/layout.ts';
import { EXAMPLES } from '../../gallery/examples.ts';
import { test } from '../harness/page.ts';
import { differing, paintersSite, type Case } from './painters.ts';

let site: Awaited<ReturnType<typeof paintersSite>>;
beforeAll(async () => void (site = await paintersSite()));
afterAll(() => site.close());

/** To lay out 100,000 events takes longer than everything else here. */
const FEWER = EXAMPLES.filter(({ name }) => name !== '100000-events');

const CASES: readonly Case[] = [
  { name: 'light', ratio: 1, examples: FEWER },
  { name: 'dark', ratio: 2, examples: FEWER.filter((_, i) => i % 6 === 0) },
];

test.for(CASES)('they agree, $name, $ratio device pixels per px', async (each, { browser }) => {
  expect(await differing(browser, site.url, each)).toEqual([]);
});

test('they agree on what fades and on what is not highlighted', async ({ browser }) => {
  const fading = <I extends { readonly opacity: number }>(items: readonly I[]): I[] =>
    items.map((item, i) => ({ ...item, opacity: [0, 0.2, 0.5, 0.9][i % 4]! }));
  const drawAs = (layout: Layout): Layout => ({
    ...layout,
    items: fading(layout.items),
    passing: fading(layout.passing),
  });
  const examples = FEWER.filter((_, i) => i % 3 === 0);
  expect(
    await differing(browser, site.url, { name: 'dark', ratio: 1, examples, drawAs, isLit: true }),
  ).toEqual([]);
});

test('they agree where the canvas is painted in parts', async ({ browser }) => {
  const examples = EXAMPLES.filter((_, i) => i % 3 === 1);
  expect(
    await differing(browser, site.url, { name: 'light', ratio: 1, examples, slice: 90 }),
  ).toEqual([]);
});

test('a lost mark and a lost label are seen', async ({ browser }) => {
  const examples = EXAMPLES.slice(0, 1);
  const without = (what: 'mark' | 'label') => (layout: Layout) => ({
    ...layout,
    items: layout.items.map((item) => {
      if (item !== layout.items.find(({ mark }) => mark)) return item;
      return what === 'mark' ? { ...item, mark: null } : { ...item, opacity: 0 };
    }),
  });
  for (const what of ['mark', 'label'] as const)
    expect(
      await differing(browser, site.url, {
        name: 'light',
        ratio: 1,
        examples,
        change: without(what),
      }),
    ).toHaveLength(1);
});
