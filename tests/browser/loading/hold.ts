/** Keeps a request waiting, so that a test sees what the page shows until it is answered. */
import type { Page } from 'playwright-core';

/** Returns a function that lets the requests go. */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await wanted;
    await route.continue();
  });
  return release;
}
