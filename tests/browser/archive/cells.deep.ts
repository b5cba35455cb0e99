/** All cells in all engines: the page and the frame of an archive wherever they may be opened. */
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Driver } from '../engines/driver.ts';
import { openDriver } from '../engines/open-driver.ts';
import { CELLS, nameOf, prepareCells, tryCell, type Cells } from './cells.ts';

let cells: Cells;
beforeAll(async () => {
  cells = await prepareCells();
}, 600_000);
afterAll(() => cells.close());

describe.for(['chromium', 'firefox', 'webkit'] as const)('in %s', (engine) => {
  const found = inject('engines')[engine];
  if ('lacking' in found) {
    test.skip(`not run. ${found.problem}`);
    return;
  }
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(engine, found, cells.origins);
  });
  afterAll(() => driver?.close());

  test.for(CELLS.map((cell) => [nameOf(cell), cell] as const))('%s', async ([, cell]) => {
    await tryCell(cell, driver, cells);
  });
});
