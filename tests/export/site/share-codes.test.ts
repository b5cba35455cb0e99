import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  iframeCode,
  loaderCode,
  pictureCode,
  type Shared,
} from '../../../src/export/site/share-codes.ts';

const SHARED: Shared = {
  title: 'Who said "no" & why <now>',
  link: 'https://news.example/t/#event=summit',
  fragment: 'from=2026-01-01&to=2026-01-08&event=summit',
  embed: {
    iframe: 'https://news.example/t/embed/x.html',
    loader: 'https://news.example/t/embed-1.js',
    integrity: 'sha384-AAAA',
    picture: 'https://news.example/t/embed/x.png',
  },
};

const body = (code: string): HTMLElement =>
  new new JSDOM().window.DOMParser().parseFromString(code, 'text/html').body;
const view = `${SHARED.embed.iframe}#${SHARED.fragment}`;

describe('the code with the loader', () => {
  test('is a picture with a link until the script, which is checked, comes', () => {
    const page = body(loaderCode(SHARED));
    const place = page.querySelector<HTMLElement>('div')!;
    expect(place.dataset.sourceline).toBe(view);
    expect(place.getAttribute('aria-label')).toBe(SHARED.title);
    expect(place.querySelector('a')?.href).toBe(SHARED.link);
    expect(place.querySelector('img')?.alt).toBe(`Timeline: ${SHARED.title}`);
    const script = page.querySelector('script')!;
    expect(script.src).toBe(SHARED.embed.loader);
    expect(script.getAttribute('integrity')).toBe('sha384-AAAA');
    expect(script.getAttribute('crossorigin')).toBe('anonymous');
  });
});

describe('the code without a script', () => {
  test('is a frame with a title, a height and the least that it may do', () => {
    const frame = body(iframeCode(SHARED)).querySelector('iframe')!;
    expect(frame.src).toBe(view);
    expect(frame.title).toBe(SHARED.title);
    expect(Number(frame.height)).toBeGreaterThan(600);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-downloads',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
  });
});

test('the compact form is asked for, and as high as it is', () => {
  const compact = { ...SHARED, compact: true };
  const place = body(loaderCode(compact)).querySelector('div')!;
  expect([place.dataset.compact, place.dataset.sourceline]).toEqual(['', view]);
  const frame = body(iframeCode(compact)).querySelector('iframe')!;
  expect(frame.src).toBe(view.replace('#', '?compact#'));
  expect(frame.height).toBe('560');
});

test('the code of a picture leads to the page', () => {
  const link = body(pictureCode(SHARED)).querySelector('a')!;
  expect(link.href).toBe(SHARED.link);
  expect(link.querySelector('img')?.src).toBe(SHARED.embed.picture);
});

test('the first view needs no fragment', () => {
  const frame = body(iframeCode({ ...SHARED, fragment: '' })).querySelector('iframe')!;
  expect(frame.src).toBe(SHARED.embed.iframe);
});

test('no title can end its attribute or begin an element', () => {
  const title = '"><script>alert(1)</script>';
  for (const code of [loaderCode, iframeCode, pictureCode]) {
    const page = body(code({ ...SHARED, title }));
    expect(page.querySelectorAll('script:not([integrity])').length).toBe(0);
  }
});

test('a title from right to left leaves the words before it where they are', () => {
  const page = body(pictureCode({ ...SHARED, title: 'قمة (BBC)' }));
  expect(page.querySelector('img')?.alt).toBe('Timeline: \u2068قمة (BBC)\u2069');
});
