/**
 * `test` for browser tests: like vitest's, with a Chromium and with `visit`, which opens a page
 * that must behave well. A test fails automatically if its page complains.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { FLAGS } from '../engines/flags.ts';
import { needed } from '../engines/find.ts';
import { slowDown } from '../engines/slow.ts';
import { watch, type Watched } from './watch.ts';

export interface Look {
  /** Relative to the site's address, with query and hash: `?embed#e=paris-summit`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly motion?: 'reduce' | 'no-preference';
  readonly javaScript?: boolean;
  /** Touch instead of a mouse. */
  readonly touch?: boolean;
  /** The language that the browser prefers (BCP 47); American English if missing. */
  readonly language?: string;
  /** A site other than the built one. */
  readonly site?: string;
  /** Leaves out what comes at the reader's first sign: a scroll, a key. */
  readonly untouched?: boolean;
}

export interface Visit extends Watched {
  readonly page: Page;
  /** Closes the page before the end of the test, which would otherwise close it. */
  readonly close: () => Promise<void>;
}

interface Fixtures {
  $worker: { browser: Browser };
  $test: {
    /** Opens a page, and returns its complaints instead of failing. */
    observe: (look?: Look) => Promise<Visit>;
    /** Opens a page; the test fails if the page complains before its end. */
    visit: (look?: Look) => Promise<Page>;
  };
}

export { needed };

/** Matches while a page with scripts shows its text without the live page or a message. */
const NOT_YET =
  'html:has(script:not([type*="json"])) #app:has(> .still):not(:has(> [role="alert"]))';

/** Matches while a living page lacks a part that comes at a sign of use, and does not say so. */
const COMING = [
  'html:has(.stage):not([data-form], :has(.minimap, .problems[role="alert"]))',
  'html:has(.stage):not([data-embed], :has(#events, .problems[role="alert"]))',
];

/** Does what brings in the parts of a page that come at a sign of use, and waits for them. */
export async function giveSign(page: Page): Promise<void> {
  await page.locator(NOT_YET).waitFor({ state: 'detached' });
  await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
  await page.locator(COMING.join(', ')).waitFor({ state: 'detached' });
}

export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const executablePath = needed(inject('engines').chromium);
      const browser = await chromium.launch({ executablePath, args: FLAGS });
      slowDown(browser);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  observe: async ({ browser }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (look = {}) => {
      const site = look.site ?? needed(inject('site'));
      const context = await browser.newContext({
        viewport: { width: look.width ?? 1200, height: look.height ?? 900 },
        colorScheme: look.theme ?? 'light',
        reducedMotion: look.motion ?? 'reduce',
        javaScriptEnabled: look.javaScript ?? true,
        hasTouch: look.touch ?? false,
        locale: look.language ?? 'en-US',
        acceptDownloads: true,
      });
      contexts.push(context);
      const page = await context.newPage();
      const watched = await watch(page, new URL(site).origin);
      await page.goto(new URL(look.path ?? '', site).href, { waitUntil: 'load' });
      await watched.settled();
      if (look.javaScript !== false) await page.locator(NOT_YET).waitFor({ state: 'detached' });
      if (look.javaScript !== false && !look.untouched) {
        await giveSign(page);
        await watched.settled();
      }
      await page.evaluate(async () => void (await document.fonts.ready));
      return { page, close: () => context.close(), ...watched };
    });
    for (const context of contexts) await context.close();
  },

  visit: async ({ observe }, use) => {
    const visits: Visit[] = [];
    await use(async (look) => {
      const visit = await observe(look);
      visits.push(visit);
      return visit.page;
    });
    const complaints = visits.flatMap((visit) => visit.complaints);
    if (complaints.length > 0) throw new Error(`The page complains:\n${complaints.join('\n')}`);
  },
});
