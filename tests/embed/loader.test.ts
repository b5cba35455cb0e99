// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { start } from '../../src/embed/loader.ts';

function page(...addresses: string[]): HTMLIFrameElement[] {
  for (const address of addresses) {
    const place = document.createElement('div');
    place.dataset.sourceline = address;
    document.body.append(place);
  }
  start();
  return [...document.querySelectorAll('iframe')];
}

/** The iframe for the last address. */
const framed = (...addresses: string[]): HTMLIFrameElement => page(...addresses).at(-1)!;

function tell(frame: HTMLIFrameElement, height: unknown, origin = new URL(frame.src).origin): void {
  const data = { sentinel: 'amp', type: 'embed-size', height };
  const message = new MessageEvent('message', { data, origin });
  Object.defineProperty(message, 'source', { value: frame.contentWindow });
  window.dispatchEvent(message);
}

beforeEach(() => document.body.replaceChildren());

test('a div becomes a frame that is loaded late, and may do no more than it needs', () => {
  const frame = framed('https://news.example/embed/t.html');
  expect(frame.src).toBe('https://news.example/embed/t.html');
  expect(frame.getAttribute('sandbox')?.split(' ')).toContain('allow-scripts');
  expect(frame.getAttribute('sandbox')).not.toContain('allow-same-origin');
  expect(frame.loading).toBe('lazy');
  expect(frame.title).toBe('Timeline');
  expect(frame.style.width).toBe('100%');
});

test('a link to a view stays one', () => {
  const frame = framed('https://news.example/embed/t.html?x=1#event=summit');
  expect(frame.src).toBe('https://news.example/embed/t.html?x=1#event=summit');
});

const systemIs = (theme: 'light' | 'dark'): unknown =>
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes(theme) }));

test.for([
  ['dark', '', '#theme=dark'],
  ['only light', '#event=summit', '#event=summit'],
  ['only dark', '#event=summit', '#event=summit&theme=dark'],
  ['dark', '#theme=light', '#theme=light'],
  ['light dark', '', '#theme=dark'],
  ['normal', '', ''],
])('on a dark system an article of the scheme "%s" opens "%s" as "%s"', ([scheme, at, opened]) => {
  systemIs('dark');
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ colorScheme: scheme } as never);
  const frame = framed(`https://news.example/${at}`);
  expect(new URL(frame.src).hash).toBe(opened);
  vi.restoreAllMocks();
});

test('an article for both schemes is light on a light system', () => {
  systemIs('light');
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ colorScheme: 'light dark' } as never);
  expect(new URL(framed('https://news.example/').src).hash).toBe('');
  vi.restoreAllMocks();
});

test.for([
  ['html', 'dark', '#theme=dark'],
  ['div', 'dark', '#theme=dark'],
  ['div', 'light', ''],
  ['div', 'sepia', '#theme=dark'],
])('a dark article with data-theme on its %s, "%s", opens "%s"', ([where, theme, opened]) => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ colorScheme: 'dark' } as never);
  const place = document.createElement('div');
  place.dataset.sourceline = 'https://news.example/';
  (where === 'div' ? place : document.documentElement).dataset.theme = theme;
  document.body.append(place);
  expect(new URL(framed().src).hash).toBe(opened);
  delete document.documentElement.dataset.theme;
  vi.restoreAllMocks();
});

test('the compact form is asked for in the address', () => {
  const place = document.createElement('div');
  place.dataset.sourceline = 'https://news.example/embed/t.html?x=1#event=a';
  place.dataset.compact = '';
  document.body.append(place);
  expect(framed().src).toBe('https://news.example/embed/t.html?x=1&compact=#event=a');
});

test('each frame is as high as its own page says', () => {
  const [one, two] = [framed('https://news.example/1/'), framed('https://news.example/2/')];
  tell(one, 812.5);
  tell(two, 300);
  expect([one.style.height, two.style.height]).toEqual(['813px', '300px']);
  tell(one, 700);
  expect(one.style.height).toBe('700px');
});

test('a sandboxed page is heard, a page that has moved elsewhere is not', () => {
  const frame = framed('https://news.example/1/');
  tell(frame, 444, 'null');
  tell(frame, 99, 'https://elsewhere.example');
  expect(frame.style.height).toBe('444px');
});

test('a message that is not a height, or comes from no frame of ours, changes nothing', () => {
  const frame = framed('https://news.example/1/');
  tell(frame, 'tall');
  window.dispatchEvent(
    new MessageEvent('message', { data: { sentinel: 'amp', type: 'embed-size', height: 9 } }),
  );
  expect(frame.style.height).toBe('600px');
});

test('only addresses of the web are framed', () => {
  expect(page('javascript:alert(1)', 'data:text/html,x', 'https://')).toEqual([]);
  expect(document.querySelector('[data-sourceline-state="not a web address"]')).not.toBeNull();
});

test.for([
  ['', 'a value that a CMS has stripped'],
  [' \n ', 'nothing but space'],
  ['#event=summit', 'a part of the article'],
  ['?x', 'a query of the article'],
  [location.href, 'the article'],
  [`${location.href}#event=summit`, 'the article with a part of it'],
  ['index.html/..', 'the folder that the article is'],
] as const)('the article is not put into itself: "%s"', ([address]) => {
  expect(page(address)).toEqual([]);
});

test('an address may be seen from the article', () => {
  const [one, two] = [framed('embed/t.html'), framed('/embed/t.html#lang=fr')];
  expect(one.src).toBe(new URL('embed/t.html', location.href).href);
  expect(two.src).toBe(`${location.origin}/embed/t.html#lang=fr`);
});

test('starting twice makes no second frame', () => {
  page('https://news.example/1/');
  expect(page()).toHaveLength(1);
});

test('a picture stays until the frame is alive', () => {
  const place = document.createElement('div');
  place.dataset.sourceline = 'https://news.example/1/';
  place.append(document.createElement('img'));
  document.body.append(place);
  const frame = framed();
  const picture = place.querySelector('img');
  expect([picture?.hidden, frame.style.visibility]).toEqual([false, 'hidden']);
  tell(frame, 500);
  expect([picture?.hidden, frame.style.visibility]).toEqual([true, '']);
});
