/** A branded page and its embed in Firefox and WebKit: in their own letters, and legible. */
import { describe, expect, inject, test } from 'vitest';
import type { Driver } from '../engines/driver.ts';
import { ENGINES, type EngineName } from '../engines/engine.ts';
import { openDriver } from '../engines/open-driver.ts';
import { readCutTexts } from '../harness/cut-texts.ts';
import { CHART, cut, overlaps, readTexts } from '../harness/legibility.ts';
import { chartOf, isFitted } from '../harness/rest.ts';
import { alive, PATIENCE, until } from '../journeys/trip.ts';

/** The paths of pages, with their language and its direction. */
const PAGES = [
  ['hafen/', 'de', 'ltr'],
  ['puerto/', 'es', 'ltr'],
  ['mina/', 'ar', 'rtl'],
  ['embed/mina.html', 'ar', 'rtl'],
] as const;

/** @param siteOf its address, once it is served */
export function legibleIn(engine: EngineName, siteOf: () => string): void {
  const found = inject('engines')[engine];
  if ('lacking' in found) {
    // A machine may lack the engine; the run then counts the test as skipped.
    test.skip(`not run. ${found.problem}`);
    return;
  }
  const start = (): Promise<Driver> => openDriver(engine, found, [new URL(siteOf()).origin]);

  describe(`in ${ENGINES[engine].name}`, () => {
    test('pages in three languages are legible, each in the letters of the site', async () => {
      const driver = await start();
      try {
        for (const [path, language, direction] of PAGES) {
          await driver.open(`${siteOf()}${path}#lang=${language}&event=offer`);
          await alive(driver);
          await until(driver, () => document.querySelector('#reader .event') !== null);
          for (const width of driver.isNarrowing ? [1200, 360] : [1200]) {
            await driver.resize(width, 900);
            const fits = async () => isFitted(await driver.run(chartOf, null));
            await expect.poll(fits, PATIENCE).toBe(true);
            await alive(driver);
            const at = `${path} at ${width} px`;
            const root = await driver.run(() => {
              const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
              return { lang, dir, overflow: scrollWidth - clientWidth };
            }, null);
            expect(root, at).toEqual({ lang: language, dir: direction, overflow: 0 });
            const { texts, edges } = await driver.run(readTexts, CHART);
            expect(texts.length, at).toBeGreaterThan(5);
            expect(overlaps(texts), at).toEqual([]);
            expect(cut(texts, edges), at).toEqual([]);
            expect(await driver.run(readCutTexts, null), at).toEqual([]);
            const loaded = await driver.run(
              () =>
                [...document.fonts]
                  .filter(({ status }) => status === 'loaded')
                  .map(({ family }) => family.replaceAll(/["']/g, '')),
              null,
            );
            expect(loaded, at).toContain('Sourceline Text');
          }
          await driver.resize(1200, 900);
        }
        expect(await driver.complaints()).toEqual([]);
      } finally {
        await driver.close();
      }
    });
  });
}
