/** The picture of what the page of an archive shows, in each engine. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Driver } from '../engines/driver.ts';
import { ENGINES } from '../engines/engine.ts';
import { openDriver } from '../engines/open-driver.ts';
import { alive, PATIENCE, press, until } from '../journeys/trip.ts';
import { archiveSite, type ArchiveSite } from './archive-site.ts';

let site: ArchiveSite;
beforeAll(async () => {
  site = await archiveSite(6000);
}, 120_000);
afterAll(() => site.close());

type Watched = Window & { drawn?: string };

/** Runs in the page: keeps the drawing that a picture is made of, which is an image for a moment. */
function watchDrawings(): void {
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  const start = 'data:image/svg+xml,';
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...source,
    set(this: HTMLImageElement, address: string) {
      if (address.startsWith(start))
        (window as Watched).drawn = decodeURIComponent(address.slice(start.length));
      source.set!.call(this, address);
    },
  });
}

/** The texts of the elements with this part. */
const textsIn = (svg: string, part: string): string[] =>
  [...svg.matchAll(new RegExp(`<text[^>]*data-part="${part}"[^>]*>(.*?)</text>`, 'gs'))].map(
    ([, inner]) => inner!.replace(/<[^>]*>/g, ''),
  );

/** The events that have a label in a drawing. */
const labelled = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*data-part="label"[^>]*>/g)].flatMap(
    ([tag]) => /data-event="([^"]*)"/.exec(tag)?.[1] ?? [],
  );

/** Runs in the page: the events with a label, and those of them that no edge of the chart cuts. */
function labelledInView(): { whole: string[]; all: string[] } {
  const stage = document.querySelector('.stage')!.getBoundingClientRect();
  const items = [...document.querySelectorAll('.stage [data-part="item"]')].map((item) => {
    const { left, right } = item.getBoundingClientRect();
    const id = item.getAttribute('data-event')!;
    return { id, isWhole: left > stage.left + 2 && right < stage.right - 2 };
  });
  const ids = (some: typeof items): string[] => some.map(({ id }) => id);
  return { whole: ids(items.filter(({ isWhole }) => isWhole)), all: ids(items) };
}

describe.for(['chromium', 'firefox', 'webkit'] as const)('in %s', (engine) => {
  const found = inject('engines')[engine];
  if ('lacking' in found) {
    test.skip(`not run. ${found.problem}`);
    return;
  }
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(engine, found, [new URL(site.url).origin]);
  });
  afterAll(() => driver?.close());

  test(`${ENGINES[engine].name} draws the labels of the view, its numbers and the credit`, async () => {
    await driver.open(`${site.url}#from=2004-01-05&to=2004-01-12`);
    await alive(driver);
    const asked = () =>
      driver.run(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /icture/.test(name)).length,
        null,
      );
    expect(await asked()).toBe(0);
    await driver.run(watchDrawings, null);
    // More tiles may come, and with them more labels; the picture follows.
    await press(driver, ['.toolbar button', 'Save as PNG']);
    await until(
      driver,
      () => document.querySelector<HTMLImageElement>('dialog img')?.naturalWidth !== undefined,
    );
    expect(await asked()).toBeGreaterThan(0);
    const drawn = () => driver.run(() => (window as Watched).drawn ?? '', null);
    const missing = async (): Promise<number> => {
      const [svg, { whole, all }] = [await drawn(), await driver.run(labelledInView, null)];
      const shown = labelled(svg);
      expect(shown.length).toBeGreaterThan(10);
      return (
        whole.filter((id) => !shown.includes(id)).length +
        shown.filter((id) => !all.includes(id)).length
      );
    };
    await expect.poll(missing, PATIENCE).toBe(0);
    const writes = async (words: string): Promise<boolean> =>
      textsIn(await drawn(), 'text').some((text) => text.includes(words));
    const status = () =>
      driver.run(() => document.querySelector('.pane [role="status"]')!.textContent, null);
    const countsAll = async (): Promise<boolean> => {
      const count = /[\d,]+ events/.exec(await status());
      return count !== null && writes(`· ${count[0]}`);
    };
    await expect.poll(countsAll, PATIENCE).toBe(true);
    expect(await writes(`Sourceline · ${new URL(site.url).host}`)).toBe(true);
    await driver.press('Escape');
    expect(await driver.complaints()).toEqual([]);
  });
});
