import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Speech } from '../../../src/app/state/speech.svelte.ts';
import { fileOf, watchUncaught } from '../../../src/app/loading/uncaught.ts';

const OURS = 'https://news.example/assets/';
let stop: () => void;

// Otherwise the test runner would take an unhandled error for a failure of the test.
addEventListener('error', () => undefined);

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = '<p>The text that was there.</p>';
  stop = watchUncaught(document.body, new Speech(), (file) => file.startsWith(OURS));
});
afterEach(() => stop());

const made = (file: string, message = 'x is undefined'): Error =>
  Object.assign(new TypeError(message), {
    stack: `TypeError: ${message}\n    at press (${file}:1:2)\n    at ${OURS}main.js:3:4`,
  });

function fails(init: ErrorEventInit): void {
  window.dispatchEvent(new ErrorEvent('error', init));
  flushSync();
}

function rejects(reason: unknown): void {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  flushSync();
}

const lines = (): (string | null)[] =>
  [...document.querySelectorAll('[role=alert]')].map((line) => line.textContent);

function contact(address: string): void {
  const meta = document.createElement('meta');
  meta.name = 'sourceline:contact';
  meta.content = address;
  document.head.append(meta);
}

test('an error of the page is said once, above what is there', () => {
  const file = `${OURS}main.js`;
  fails({ error: made(file), filename: file });
  fails({ error: made(file), filename: file });
  rejects(made(file));
  expect(lines()).toEqual([expect.stringContaining('can still be read')]);
  expect(document.body.lastElementChild?.textContent).toBe('The text that was there.');
  expect(document.body.firstElementChild?.getAttribute('role')).toBe('alert');
});

test('a promise that nothing waits for is heard, too', () => {
  rejects(made(`${OURS}part.js`));
  expect(lines()).toHaveLength(1);
});

test('an error that is not the page’s own is not shown', () => {
  const others = [
    'chrome-extension://abc/content.js',
    'moz-extension://abc/content.js',
    'safari-web-extension://abc/content.js',
    'https://other.example/script.js',
    'https://news.example/analytics.js',
  ];
  for (const file of others) {
    fails({ error: made(file), filename: file, message: 'x is undefined' });
    rejects(made(file));
  }
  // Errors of another origin, and messages of the browser itself.
  fails({ error: null, filename: '', message: 'Script error.' });
  fails({ error: null, filename: `${OURS}main.js`, message: 'ResizeObserver loop limit exceeded' });
  rejects(undefined);
  rejects('no error');
  rejects(made('', `see ${OURS}main.js:1:2`).message);
  expect(lines()).toEqual([]);
});

test('there is a way to report it, where the site has named one', () => {
  contact('mailto:editor@news.example');
  const file = `${OURS}main.js`;
  fails({ error: made(file, 'x & y \ud800 is undefined'), filename: file });
  const link = document.querySelector('a')!;
  const mail = new URL(link.href);
  expect(mail.protocol + mail.pathname).toBe('mailto:editor@news.example');
  expect(mail.searchParams.get('body')).toContain('TypeError: x & y  is undefined');
  expect(mail.searchParams.get('body')).toContain(location.href);
  expect(link.rel).toBe('noopener noreferrer');
});

test.for(['', 'javascript:alert(1)', 'editor@news.example', 'https://'])(
  '"%s" is not a way',
  (address) => {
    contact(address);
    const file = `${OURS}main.js`;
    fails({ error: made(file), filename: file });
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
