/** The journey of a reader of an article. Its iframe may run scripts, and nothing else. */
import { expect } from 'vitest';
import { compiled } from '../harness/compiled.ts';
import { PATIENCE, placeInFrame, type Trip } from './trip.ts';

/** The body of the article. The iframe gets its height from the page's message to all loaders. */
export const article = (embed: string): string => `
  <p>Paragraph.</p>
  <iframe src="${embed}" title="Timeline" width="100%" height="150" sandbox="allow-scripts"
    style="border: 0; display: block"></iframe>
  <script>addEventListener('message', ({ data }) => {
    if (data?.sentinel === 'amp') document.querySelector('iframe').style.height = data.height + 'px';
  });</script>`;

/** One whose system gives every iframe the same 300 px. */
export const lowArticle = (embed: string): string => `
  <iframe src="${embed}" title="Timeline" width="620" height="300" sandbox="allow-scripts"
    style="border: 0; display: block"></iframe>`;

export const FRAMED = {
  'reads an article: its frame is alive, as high as its page, and legible': async ({
    driver,
    article: address,
  }: Trip) => {
    await driver.open(address);
    const inside = <T>(todo: () => T): Promise<T> => driver.run(todo, null, 'frame');
    await expect
      .poll(() => inside(() => document.querySelector('.stage svg') !== null), PATIENCE)
      .toBe(true);
    // Sized: nothing of it is cut off, and no space is left.
    const sizes = () =>
      inside(() => ({
        frame: innerHeight,
        page: Math.round(document.body.getBoundingClientRect().height),
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
    await expect.poll(async () => (await sizes()).frame, PATIENCE).toBeGreaterThan(800);
    // The page grows when its fonts arrive, and the iframe follows.
    const unfilled = async (): Promise<number> => {
      const { frame, page } = await sizes();
      return Math.abs(frame - page);
    };
    await expect.poll(unfilled, PATIENCE).toBeLessThanOrEqual(2);
    await expect.poll(async () => (await sizes()).overflow, PATIENCE).toBeLessThanOrEqual(0);
    // Legible: in its own letters, although nothing may be loaded.
    const fonts = () =>
      inside(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(fonts, PATIENCE).toBeGreaterThanOrEqual(2);
    await expect.poll(() => inside(() => document.fonts.status), PATIENCE).toBe('loaded');
    expect(await inside(() => document.querySelector('h1')?.textContent)).toBe(compiled.title);
    // Live: a press at the position of the reader's finger works.
    const labels = () =>
      inside(() => document.querySelector('.stage svg[data-part="chart"]')!.textContent);
    const before = await labels();
    const position = () => placeInFrame(driver, '.toolbar [aria-label="Zoom in"]');
    // The toolbar moves while fonts arrive: it is at rest when it stands where it stood before.
    let target = await position();
    const moved = async (): Promise<number> => {
      const last = target;
      target = await position();
      return Math.hypot(target.x - last.x, target.y - last.y);
    };
    await expect.poll(moved, PATIENCE).toBe(0);
    await driver.click(target);
    await expect.poll(labels, PATIENCE).not.toBe(before);
  },
};
