import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withStarter } from '../../../src/cli/build/starter.ts';
import { EARLY_DATA } from '../../../src/app/loading/early-data.ts';
import { STARTER_TYPES } from '../../../src/cli/hosts/headers.ts';

const PAGE = `<head><script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" href="./assets/style-1.css"></head><body></body>`;

const CHARTS = ['./assets/other-charts-1.js', './assets/evened-time-2.js'];
const FILES = [
  ...['index.html', 'assets/index-1.js', ...CHARTS.map((path) => path.slice(2))].map((path) => ({
    ...{ path, content: '' },
  })),
  { path: 'assets/start-archive-3.js', content: 'import{a}from"./tile-4.js";import"./index-1.js"' },
  { path: 'assets/tile-4.js', content: 'import"./grid-5.js";import("./late-6.js")' },
  { path: 'assets/grid-5.js', content: 'import{b}from"./tile-4.js"' },
  { path: 'assets/late-6.js', content: '' },
];

interface Tag {
  type?: string;
  rel?: string;
  href?: string;
  src?: unknown;
  onerror?: () => void;
}

/** Where the page is opened. */
const WIDE = { innerWidth: 1280, location: { hash: '' } };

/** Runs a starter in a page of its own. Returns the tags that it makes, and what it fetches. */
function start(starter: string, trustedTypes?: object, opened = WIDE, dataset: object = {}) {
  const made: Tag[] = [];
  const asked: string[] = [];
  const root = { dataset: {} };
  const document = {
    documentElement: root,
    createElement: () => ({}),
    head: { append: (tag: Tag) => made.push(tag) },
    querySelector: (selector: string) =>
      selector === 'meta[name="sourceline:timeline"]'
        ? { content: 'timelines/a.json', dataset }
        : null,
  };
  const answer = Promise.reject(new Error('offline'));
  const fetch = (address: string): Promise<never> => {
    asked.push(address);
    return answer;
  };
  const self: Record<string, unknown> = { trustedTypes };
  runInNewContext(starter, { ...opened, document, self, trustedTypes, fetch });
  return { made, root, asked, isKept: self[EARLY_DATA] === answer };
}

const run = (starter: string, trustedTypes?: object): Tag[] => start(starter, trustedTypes).made;

test('asks for the data too, and keeps the request for the script', () => {
  const { asked, isKept } = start(withStarter(PAGE, FILES).starter);
  expect(asked).toEqual(['timelines/a.json']);
  expect(isKept).toBe(true);
});

test('asks at once for all scripts that an archive needs, where the page is of one', () => {
  const { starter } = withStarter(PAGE, FILES);
  const { made } = start(starter, undefined, WIDE, { archive: 'yes' });
  expect(made.slice(0, -1)).toEqual(
    ['index-1.js', 'start-archive-3.js', 'tile-4.js', 'grid-5.js'].map((name) => ({
      ...{ rel: 'modulepreload', href: `./assets/${name}` },
    })),
  );
});

test('a page whose script does not come says so', () => {
  const { made, root } = start(withStarter(PAGE, FILES).starter);
  expect(root.dataset).toEqual({});
  made.at(-1)!.onerror!();
  expect(root.dataset).toEqual({ lost: '' });
});

test('takes the place of the page’s script, and of nothing else', () => {
  const { html, starter } = withStarter(PAGE, FILES);
  expect(html).toBe(PAGE.replace(/<script.*<\/script>/, () => `<script>${starter}</script>`));
});

test('loads that script, with a policy that gives no other', () => {
  const { starter } = withStarter(PAGE, FILES);
  expect(run(starter)).toMatchObject([{ type: 'module', src: './assets/index-1.js' }]);
  const policies: string[] = [];
  const made = run(starter, {
    createPolicy: (
      name: string,
      { createScriptURL }: { createScriptURL: (x: string) => string },
    ) => {
      policies.push(name);
      expect(createScriptURL('https://evil.example/x.js')).toBe('./assets/index-1.js');
      return { createScriptURL: (x: string) => ({ trusted: createScriptURL(x) }) };
    },
  });
  expect(policies).toEqual([STARTER_TYPES]);
  expect(made).toMatchObject([{ type: 'module', src: { trusted: './assets/index-1.js' } }]);
});

test.each([
  { innerWidth: 390, location: { hash: '' } },
  { innerWidth: 1280, location: { hash: '#event=a&scale=evened' } },
])('asks for the column and evened time beside the script: %o', (opened) => {
  const { made } = start(withStarter(PAGE, FILES).starter, undefined, opened);
  expect(made).toMatchObject([
    ...CHARTS.map((href) => ({ rel: 'modulepreload', href })),
    { type: 'module', src: './assets/index-1.js' },
  ]);
});

test('a page without a script is reported', () => {
  expect(() => withStarter('<head></head>', FILES)).toThrow(
    'index.html has no <script type="module">',
  );
});
