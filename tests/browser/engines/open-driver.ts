/** Starts an engine, and gives its driver. */
import type { Driver } from './driver.ts';
import type { EngineName } from './engine.ts';
import { needed, type Found } from './find.ts';
import { playwrightDriver } from './playwright.ts';
import { webkitDriver } from './webkit.ts';

/**
 * @param found where the engine is; an error if it is nowhere
 * @param origins of the pages that it will open
 */
export async function openDriver(
  engine: EngineName,
  found: Found,
  origins: readonly string[],
): Promise<Driver> {
  const path = needed(found);
  return engine === 'webkit' ? webkitDriver(path) : playwrightDriver(engine, path, origins);
}
