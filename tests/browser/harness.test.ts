/** The harness catches what it should: pages made for that purpose, served like the real one. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Served } from '../../src/cli/server/listening.ts';
import { serve } from '../../src/cli/server/serve.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { cut, overlaps, textsOf } from './harness/legibility.ts';
import { test } from './harness/page.ts';
import { losses } from './harness/reflow.ts';
import { smallTargets } from './harness/targets.ts';

let served: Served;

beforeAll(async () => {
  const root = fileURLToPath(new URL('../fixtures/browser', import.meta.url));
  served = await serve({ root, port: 0 });
});
afterAll(() => served.close());

describe('a page that behaves', () => {
  test('has nothing to complain of, and can be read', async ({ visit }) => {
    const page = await visit({ site: served.url });
    const { texts, edges } = await textsOf(page);
    expect(texts.map(({ text }) => text)).toEqual(['Dec. 31 address', 'Weekend meeting in Kyiv']);
    expect(overlaps(texts)).toEqual([]);
    expect(cut(texts, edges)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('a page that misbehaves', () => {
  test('is caught at each thing that it does', async ({ observe }) => {
    const { page, complaints } = await observe({ site: served.url, path: 'bad.html' });
    await expect.poll(() => complaints.join('\n')).toContain('page error: broken');
    const all = complaints.join('\n');
    expect(all).toContain('console log: hello');
    expect(all).toContain('console warning: careful');
    expect(all).toContain('policy violation: connect-src http://127.0.0.1:9/');
    expect(all).toMatch(/404: .*missing\.json/);
    expect(all).toContain('dialog: look');
    const stores = ['localStorage', 'sessionStorage', 'cookie', 'indexedDB', 'caches'];
    for (const store of [...stores, 'cookieStore'])
      expect(all).toContain(`storage touched: ${store}`);
    expect(all).toMatch(/policy violation: style-src/);
    expect(all).toMatch(/policy violation: require-trusted-types-for/);
    expect(await page.title()).toMatch(/misbehaves/);
  });

  test('is caught when it leaves for another origin', async ({ observe }) => {
    const { page, complaints } = await observe({ site: served.url });
    await page.evaluate(() => open('http://127.0.0.1:9/elsewhere'));
    await expect.poll(() => complaints).toContain('foreign request: http://127.0.0.1:9/elsewhere');
  });

  test('is caught at texts that cannot be read', async ({ observe }) => {
    const { page } = await observe({ site: served.url, path: 'bad.html' });
    const { texts, edges } = await textsOf(page);
    expect(overlaps(texts)).toEqual(['“Dec. 31 address” lies over “over it”']);
    expect(cut(texts, edges)).toEqual(['“a shortened la…” is cut', '“beyond the edge” is cut']);
  });

  test('is caught by axe', async ({ observe }) => {
    const { page } = await observe({ site: served.url, path: 'bad.html' });
    const rules = (await accessibilityFaults(page)).map((fault) => fault.split(':')[0]);
    // Rules of WCAG 2.0 A and AA, 2.1 AA and 2.2 AA, and best practices.
    expect(rules).toEqual(
      expect.arrayContaining([
        ...['image-alt', 'color-contrast', 'autocomplete-valid', 'target-size'],
        'heading-order',
      ]),
    );
  });

  test('is caught by what is small, cut, wide or covered', async ({ observe }) => {
    const { page } = await observe({ site: served.url, path: 'bad.html', width: 320 });
    const small = await smallTargets(page, 24);
    expect(small.map((each) => each.replace(/ is .*/, ''))).toEqual(
      expect.arrayContaining(['BUTTON “One”', 'BUTTON “Two”']),
    );
    expect(await losses(page)).toEqual(
      expect.arrayContaining([
        'The page scrolls sideways',
        expect.stringMatching(/^“as long as a name.*” is beyond the page$/),
      ]),
    );
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { height: 4px } h1 { height: 9px; overflow: hidden }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await losses(page)).toEqual(
      expect.arrayContaining(['“A chart” is cut', expect.stringMatching(/” is over “/)]),
    );
  });

  test.fails('fails its test without being asked', async ({ visit }) => {
    await visit({ site: served.url, path: 'bad.html' });
  });
});
