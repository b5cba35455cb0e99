/**
 * The first load of the built page, as Chromium really asks for it (fonts that no letter needs are
 * not loaded). `npm run size` runs this file alone; it prints the table either way. For an embed:
 * embeds/embed.test.ts.
 */
import { expect, inject, test as plain } from 'vitest';
import { asTable, bytesOf, firstLoad } from './harness/first-load.ts';
import { grown, grownSince, noteWeights } from './harness/module-weights.ts';
import { test } from './harness/page.ts';

/** Bytes, gzipped. Limits keep pages light; they are for features, not for tricks with bytes. */
const TOTAL = 150_000;
const SCRIPT = 80_000;

const line = (name: string, bytes: number, budget: number): string =>
  `${name} ${(bytes / 1000).toFixed(2)} kB of ${budget / 1000} kB`;

test('the first load keeps to its budget', async ({ observe }) => {
  const { page, loaded } = await observe({ untouched: true });
  // A browser asks for the icon when it has nothing else to do.
  await page.waitForTimeout(1000);
  const loads = await firstLoad(loaded, inject('built'));
  const total = bytesOf(loads);
  const script = bytesOf(loads, 'script');
  const said = `${line('all but the data', total, TOTAL)}, ${line('script', script, SCRIPT)}`;
  console.log(`${asTable(loads)}\n\n${said}`);
  expect(loads.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['page', 'script', 'style', 'font', 'data']),
  );
  if (process.env.UPDATE) await noteWeights();
  if (total > TOTAL || script > SCRIPT)
    expect.fail(`${said}\nWhat has grown, in characters:\n${(await grown()).join('\n')}`);
});

plain('what has grown is told by its files, the largest first', () => {
  const before = { 'a.ts': 100, 'b.ts': 50, 'c.ts': 10 };
  const now = { 'a.ts': 90, 'b.ts': 60, 'c.ts': 10, 'd.ts': 30 };
  expect(grownSince(before, now)).toEqual(['+30 d.ts (new)', '+10 b.ts']);
});
