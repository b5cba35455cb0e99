/** The two painters over the whole gallery, in both themes, at five numbers of device pixels. */
import { afterAll, beforeAll, expect } from 'vitest';
import { test } from '../harness/page.ts';
import { differing, paintersSite } from './painters.ts';

let site: Awaited<ReturnType<typeof paintersSite>>;
beforeAll(async () => void (site = await paintersSite()));
afterAll(() => site.close());

const CASES = (['light', 'dark'] as const).flatMap((name) =>
  [1, 1.25, 1.5, 2, 3].map((ratio) => ({ name, ratio })),
);

test.for(CASES)('they agree, $name, $ratio device pixels per px', async (each, { browser }) => {
  expect(await differing(browser, site.url, each)).toEqual([]);
});
