import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildMachines, machineFoot, machineHead } from '../../../src/cli/build/build-machines.ts';
import { NO_BRAND } from '../../../src/export/brand/brand.ts';
import { NO_IMPRINT } from '../../../src/export/publisher.ts';
import { textsOf } from '../../../src/export/pictures/itxt.ts';
import { robots } from '../../../src/export/site/sitemap.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';

const SITE = 'https://example.org/news/';
const LOADER = { file: 'embed-1.js', integrity: 'sha384-x' };
const HOSTILE = { ...HARBOUR_JSON, id: 'other', title: '</script><b>"&' };
const FIRST = {
  id: 'harbour',
  json: JSON.stringify(HARBOUR_JSON),
  hash: '',
  isSound: true,
  page: 'harbour/index.html',
  whole: null,
  archive: null,
};
const OTHER = {
  id: 'other',
  json: JSON.stringify(HOSTILE),
  hash: '',
  isSound: true,
  page: 'other/index.html',
  whole: 'other/text.html',
  archive: null,
};

const { DOMParser } = new JSDOM().window;
const headOf = (head: string): HTMLHeadElement =>
  new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html').head;
const hrefOf = (head: ParentNode, selector: string): string | null =>
  head.querySelector(`link${selector}`)?.getAttribute('href') ?? null;
const said = (head: ParentNode, name: string): string | null =>
  head.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? null;

const ORDER = { address: SITE, imprint: NO_IMPRINT, brand: NO_BRAND };

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-machines-'));
  for (const page of [FIRST.page, OTHER.page]) {
    mkdirSync(dirname(join(folder, page)));
    writeFileSync(join(folder, page), '<link rel="stylesheet" href="../assets/page-1.css">');
  }
  await buildMachines(folder, [FIRST, OTHER], LOADER, ORDER);
});
afterAll(() => rmSync(folder, { recursive: true }));
const read = (path: string): Buffer => readFileSync(join(folder, path));

describe('a head', () => {
  test('names its own address, its card, oEmbed and feed', () => {
    const head = headOf(machineHead(FIRST, FIRST.page, SITE));
    expect(hrefOf(head, '[rel=canonical]')).toBe(`${SITE}harbour/`);
    expect(said(head, 'og:url')).toBe(`${SITE}harbour/`);
    expect(said(head, 'og:title')).toBe(HARBOUR_JSON.title);
    expect(said(head, 'og:image')).toBe(`${SITE}cards/harbour.png`);
    expect(hrefOf(head, '[type="application/json+oembed"]')).toBe(`${SITE}harbour/oembed.json`);
    expect(hrefOf(head, '[type="application/atom+xml"]')).toBe(`${SITE}harbour/feed.xml`);
    const text = headOf(machineHead(OTHER, 'other/text.html', SITE));
    expect(hrefOf(text, '[rel=canonical]')).toBe(`${SITE}other/text.html`);
  });

  test('names no address that nobody has said', () => {
    const head = machineHead(FIRST, FIRST.page, null);
    expect(head).not.toMatch(/canonical|og:url|og:image|twitter|alternate|https?:/);
    expect(said(headOf(head), 'og:title')).toBe(HARBOUR_JSON.title);
  });

  test.each([OTHER, FIRST])('whatever its title is, holds nothing else', (built) => {
    const head = headOf(machineHead(built, built.page, SITE));
    expect(
      [...head.children].map(({ tagName }) => tagName).filter((tag) => !/^(META|LINK)$/.test(tag)),
    ).toEqual([]);
  });
});

test.each([null, SITE])('data at the end of a page is one block, whatever it holds', (site) => {
  const page = new DOMParser().parseFromString(machineFoot(OTHER, site, null), 'text/html');
  const blocks = [...page.querySelectorAll('script')];
  expect(blocks.map(({ type }) => type)).toEqual(['application/ld+json']);
  expect(page.querySelectorAll('b').length).toBe(0);
  expect(JSON.parse(blocks[0]!.textContent)).toMatchObject({
    headline: HOSTILE.title,
    mainEntity: { numberOfItems: HARBOUR_JSON.events.length },
  });
});

test('every file that a head names exists', () => {
  const card = read('cards/harbour.png');
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  for (const name of ['harbour/feed.xml', 'other/feed.xml', 'sitemap.xml']) {
    const xml = new DOMParser().parseFromString(read(name).toString(), 'application/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
  }
  for (const name of ['harbour/oembed.json', 'other/oembed.json'])
    expect(JSON.parse(read(name).toString())).toMatchObject({ version: '1.0', type: 'rich' });
});

test('oEmbed gives a frame with the full address of the embed', () => {
  const answer = JSON.parse(read('other/oembed.json').toString()) as Record<string, unknown>;
  const { body } = new DOMParser().parseFromString(String(answer.html), 'text/html');
  const [frame, ...rest] = body.children;
  expect([frame!.getAttribute('src'), rest.length]).toEqual([`${SITE}embed/other.html`, 0]);
  expect(answer).toMatchObject({
    title: HOSTILE.title,
    provider_name: 'example.org',
    thumbnail_url: `${SITE}embed/other.png`,
  });
  expect([typeof answer.width, typeof answer.height]).toEqual(['number', 'number']);
});

test('the sitemap lists every page once, by its full address', () => {
  const found = read('sitemap.xml')
    .toString()
    .matchAll(/<loc>([^<]*)<\/loc>/g);
  expect([...found].map(([, address]) => address)).toEqual([
    SITE,
    `${SITE}harbour/`,
    ...HARBOUR_JSON.events.map(({ id }) => `${SITE}events/harbour/${id}.html`),
    `${SITE}other/`,
    `${SITE}other/text.html`,
  ]);
});

test('a single timeline is the site itself', async () => {
  const only = { ...FIRST, page: 'index.html' };
  const head = headOf(machineHead(only, only.page, SITE));
  expect(hrefOf(head, '[rel=canonical]')).toBe(SITE);
  expect(hrefOf(head, '[type="application/atom+xml"]')).toBe(`${SITE}feed.xml`);
  expect(hrefOf(head, '[type="application/json+oembed"]')).toBe(`${SITE}oembed.json`);
  const alone = mkdtempSync(join(tmpdir(), 'sourceline-machines-'));
  try {
    writeFileSync(join(alone, only.page), '');
    await buildMachines(alone, [only], LOADER, ORDER);
    const [first, second] = readFileSync(join(alone, 'sitemap.xml'), 'utf8').matchAll(
      /<loc>([^<]*)<\/loc>/g,
    );
    expect([first![1], second![1]]).toEqual([
      SITE,
      `${SITE}events/harbour/${HARBOUR_JSON.events[0]!.id}.html`,
    ]);
  } finally {
    rmSync(alone, { recursive: true });
  }
});

test('robots.txt names the sitemap, and is only where crawlers look for it', () => {
  expect(robots('https://example.org/')).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/example\.org\/sitemap\.xml\n$/,
  );
  expect(existsSync(join(folder, 'robots.txt'))).toBe(false);
});

test('each event has a page with its own card, and of a large timeline none has', () => {
  for (const { id, title, citations } of HARBOUR_JSON.events) {
    const html = read(`events/harbour/${id}.html`).toString();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const card = read(`cards/harbour/${id}.png`);
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(textsOf(card)).toMatchObject({ Title: title, URL: `${SITE}harbour/` });
    expect(hrefOf(page, '[rel=canonical]')).toBe(`${SITE}events/harbour/${id}.html`);
    expect(hrefOf(page, '[rel=stylesheet]')).toBe('../../assets/page-1.css');
    expect(said(page, 'og:title')).toBe(title);
    expect(said(page, 'og:image')).toBe(`${SITE}cards/harbour/${id}.png`);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(page.querySelectorAll('.quote').length).toBe(citations.length);
    expect(page.querySelector('main p a')?.getAttribute('href')).toBe(`../../harbour/#event=${id}`);
    expect(html).not.toMatch(/<script| style=| on\w+=/);
    expect(html).toContain("script-src 'none'");
  }
  expect(existsSync(join(folder, 'events/other'))).toBe(false);
});
