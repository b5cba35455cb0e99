/**
 * Spoiled timelines on the page: what is right is shown, what is wrong is reported, nothing breaks.
 */
import { expect, test } from 'vitest';
import { faultsOfPages } from './spoiled-page.ts';

/**
 * tests/fuzz reads all two thousand of them. `MUTATIONS=2000 npm test -- app/fuzz` opens more of them here.
 */
const COUNT = Number(process.env.MUTATIONS ?? 60);

test(`${COUNT} are opened, with all that is on them`, { timeout: COUNT * 5000 }, async () => {
  expect((await faultsOfPages(1, COUNT)).slice(0, 10)).toEqual([]);
});
