/** Chromium and Firefox as Drivers, through playwright-core; an ordinary Firefox, over BiDi. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type Browser, type Page } from 'playwright-core';
import { slowDown } from './slow.ts';
import { watch } from '../harness/watch.ts';
import { WINDOW, type Driver } from './driver.ts';
import { FLAGS } from './flags.ts';
import { savedIn } from './saving.ts';

const LAUNCH = {
  chromium: (executablePath: string, downloadsPath: string) =>
    chromium.launch({ executablePath, downloadsPath, args: FLAGS }),
  firefox: (executablePath: string, downloadsPath: string) =>
    firefox.launch({ channel: 'moz-firefox', executablePath, downloadsPath }),
};

/** A4. For Firefox, playwright-core 1.64 passes inches where centimetres are expected. */
const PAPER = {
  chromium: { width: '21cm', height: '29.7cm' },
  firefox: { width: '21in', height: '29.7in' },
};

export type PlaywrightName = keyof typeof LAUNCH;

/** @param origins the origins of the pages; requests to any other origin are complaints */
export async function playwrightDriver(
  name: PlaywrightName,
  executablePath: string,
  origins: readonly string[],
): Promise<Driver> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-saved-'));
  const browser = await LAUNCH[name](executablePath, folder);
  slowDown(browser);
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    locale: 'en-US',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const { complaints } = await watch(page, ...origins);
  let told = 0;
  // For a screenshot Playwright adds a style to the page, which the page's policy refuses in Firefox.
  const isOwn = (complaint: string): boolean => complaint.includes('style-src-elem');
  let hasShot = false;
  const news = (): readonly string[] =>
    complaints
      .slice(told, (told = complaints.length))
      .filter((complaint) => !(hasShot && isOwn(complaint)));
  return {
    complaints: () => Promise.resolve(news()),
    ...hand(name, page, folder),
    screenshot: () => {
      hasShot = name === 'firefox';
      return page.screenshot();
    },
    close: () => end(browser, folder),
  };
}

async function end(browser: Browser, folder: string): Promise<void> {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

const hand = (
  name: PlaywrightName,
  page: Page,
  folder: string,
): Omit<Driver, 'complaints' | 'screenshot' | 'close'> => ({
  open: async (url) => {
    // The browser would not load an address of which only the fragment has changed.
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'load' });
  },
  run: (todo, arg, where = 'page') => {
    const frame = where === 'page' ? page.mainFrame() : page.frames()[1];
    if (!frame) throw new Error('The page has no frame.');
    // The types of Playwright are stricter than needed here.
    return frame.evaluate(todo as (arg: unknown) => never, arg);
  },
  click: ({ x, y }) => page.mouse.click(x, y),
  hover: ({ x, y }) => page.mouse.move(x, y),
  drag: async (from, to) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
  },
  wheel: async ({ x, y }, deltaY) => {
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, deltaY);
    await page.keyboard.up('Control');
  },
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  isNarrowing: true,
  resize: (width, height) => page.setViewportSize({ width, height }),
  // Playwright's own method would wait in vain if only the fragment changes.
  back: () => page.evaluate(() => history.back()),
  forward: () => page.evaluate(() => history.forward()),
  reload: async () => void (await page.reload()),
  saved: (action) => savedIn(folder, action),
  opened: async (action, holds) => {
    const [other] = await Promise.all([page.context().waitForEvent('page'), action()]);
    await other.waitForFunction(holds);
    await other.close();
  },
  pdf: () => page.pdf(PAPER[name]),
});
