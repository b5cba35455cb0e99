// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { Speech } from '../../../src/app/state/speech.svelte.ts';
import { fileOf } from '../../../src/app/loading/uncaught.ts';
import { watchUncaught } from '../../../src/app/loading/watch-uncaught.ts';

const OURS = 'https://news.example/assets/';
let listening: MockInstance<typeof window.addEventListener>;

// Otherwise the test runner would take an unhandled error for a failure of the test.
addEventListener('error', () => undefined);

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = '<p>The text that was there.</p>';
  listening = vi.spyOn(window, 'addEventListener');
  watchUncaught(document.body, new Speech(), (file) => file.startsWith(OURS));
});
afterEach(() => {
  for (const [type, listener] of listening.mock.calls) removeEventListener(type, listener);
  listening.mockRestore();
});

const made = (file: string, message = 'x is undefined'): Error =>
  Object.assign(new TypeError(message), {
    stack: `TypeError: ${message}\n    at press (${file}:1:2)\n    at ${OURS}main.js:3:4`,
  });

/** What says it comes with an import, which is done when another one of the same file is. */
async function said(): Promise<void> {
  await import('../../../src/app/loading/uncaught.ts');
  await Promise.resolve();
  flushSync();
}

function fails(init: ErrorEventInit): Promise<void> {
  window.dispatchEvent(new ErrorEvent('error', init));
  return said();
}

function rejects(reason: unknown): Promise<void> {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  return said();
}

const lines = (): (string | null)[] =>
  [...document.querySelectorAll('[role=alert]')].map((line) => line.textContent);

function contact(address: string): void {
  const meta = document.createElement('meta');
  meta.name = 'sourceline:contact';
  meta.content = address;
  document.head.append(meta);
}

test('an error of the page is said once, above what is there', async () => {
  const file = `${OURS}main.js`;
  await fails({ error: made(file), filename: file });
  await fails({ error: made(file), filename: file });
  await rejects(made(file));
  expect(lines()).toEqual([expect.stringContaining('can still be read')]);
  expect(document.body.lastElementChild?.textContent).toBe('The text that was there.');
  expect(document.body.firstElementChild?.getAttribute('role')).toBe('alert');
});

test('a promise that nothing waits for is heard, too', async () => {
  await rejects(made(`${OURS}part.js`));
  expect(lines()).toHaveLength(1);
});

test('an error that is not the page’s own is not shown', async () => {
  const others = [
    'chrome-extension://abc/content.js',
    'moz-extension://abc/content.js',
    'safari-web-extension://abc/content.js',
    'https://other.example/script.js',
    'https://news.example/analytics.js',
  ];
  for (const file of others) {
    await fails({ error: made(file), filename: file, message: 'x is undefined' });
    await rejects(made(file));
  }
  // Errors of another origin, and messages of the browser itself.
  await fails({ error: null, filename: '', message: 'Script error.' });
  await fails({
    error: null,
    filename: `${OURS}main.js`,
    message: 'ResizeObserver loop limit exceeded',
  });
  await rejects(undefined);
  await rejects('no error');
  await rejects(made('', `see ${OURS}main.js:1:2`).message);
  expect(lines()).toEqual([]);
});

test('there is a way to report it, where the site has named one', async () => {
  contact('mailto:editor@news.example');
  const file = `${OURS}main.js`;
  await fails({ error: made(file, 'x & y \ud800 is undefined'), filename: file });
  const link = document.querySelector('a')!;
  const mail = new URL(link.href);
  expect(mail.protocol + mail.pathname).toBe('mailto:editor@news.example');
  expect(mail.searchParams.get('body')).toContain('TypeError: x & y  is undefined');
  expect(mail.searchParams.get('body')).toContain(location.href);
  expect(link.rel).toBe('noopener noreferrer');
});

test.for(['', 'javascript:alert(1)', 'editor@news.example', 'https://'])(
  '"%s" is not a way',
  async (address) => {
    contact(address);
    const file = `${OURS}main.js`;
    await fails({ error: made(file), filename: file });
    expect(lines()).toHaveLength(1);
    expect(document.querySelector('a')).toBeNull();
  },
);

test.for([
  ['TypeError: x\n    at press (https://a.example/m.js:1:2)\n    at https://b.example/:3:4'],
  ['press@https://a.example/m.js:1:2\n@https://b.example/:3:4'],
  ['TypeError: see https://c.example/:1:2\n    at async https://a.example/m.js:1:2'],
] as const)('the file of an error is where its stack begins: %s', ([stack]) => {
  const message = /see \S+/.exec(stack)?.[0] ?? 'x';
  expect(fileOf(Object.assign(new Error(message), { stack }))).toBe('https://a.example/m.js');
});

test('an endless stack takes no time', () => {
  expect(fileOf(Object.assign(new Error(''), { stack: 'a'.repeat(10_000_000) }))).toBe('');
});
