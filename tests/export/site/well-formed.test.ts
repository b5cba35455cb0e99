/** Whatever the texts of a timeline are: what machines read of it can be read, and says the same. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../src/export/formats/json-ld.ts';
import { jsonText } from '../../../src/export/markup.ts';
import { atomFeed } from '../../../src/export/site/feed.ts';
import { oembed } from '../../../src/export/site/oembed.ts';
import { pageHead } from '../../../src/export/site/page-head.ts';
import { sitemap } from '../../../src/export/site/sitemap.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { LONG, LOOKS, SCRIPTS } from '../../fuzz/strange-texts.ts';
import { harbour } from '../harbour.ts';

const { DOMParser } = new JSDOM().window;
const page = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
/** Throws where the text is not well-formed. */
const xml = (text: string): Document => {
  const read = new DOMParser().parseFromString(text, 'application/xml');
  const error = read.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return read;
};

const MARKUP = [
  ...[']]>', '<![CDATA[', '<!--', '-->', '<!--<script>', '</script>', '</SCRIPT ', '<?xml?>'],
  ...['&', '&amp;', '&#0;', '&#x202e;', '<!DOCTYPE a [<!ENTITY b "c">]>', '"><b>', "' onclick='"],
];
/** Any UTF-16 at all: controls, halves of letters, and what is not a letter. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'\0\b\u007f\u0085\u2028\ud800\udfff\ufffe\uffff\u202e<>&"\'\r\n'.split('')),
);
const anything = fc.oneof(
  fc.array(unit, { maxLength: 60 }).map((units) => units.join('')),
  fc.constantFrom(...MARKUP, ...LOOKS, ...SCRIPTS, ...LONG.filter(({ length }) => length < 10_000)),
);

/** A text as XML can have it: its controls and halves are left out, and line ends are one character. */
const inXml = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll(/\r\n?/g, '\n');

/** A timeline all of whose own texts are `text`. */
function ofText(text: string) {
  const base = harbour();
  return {
    ...base,
    title: text,
    summary: text,
    lanes: base.lanes.map((lane) => ({ ...lane, name: text })),
    documents: base.documents.map((each) => ({
      ...each,
      title: text,
      publisher: text,
      author: text,
    })),
    events: base.events.map((event) => ({
      ...event,
      title: text,
      summary: text,
      places: [text],
      citations: event.citations.map((each) => ({ ...each, quote: text, says: text })),
      differences: event.differences.map((each) => ({ ...each, about: text })),
    })),
  };
}

describe('of any text', () => {
  test('the sitemap is well-formed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const entries = [text, 'https://example.org/'].map((address) => ({
          address,
          changed: '2026-01-06',
        }));
        const found = [...xml(sitemap(entries)).querySelectorAll('url > loc')];
        expect(found.map(({ textContent }) => textContent)).toEqual([
          inXml(text),
          'https://example.org/',
        ]);
      }),
    );
  });

  test('the feed is well-formed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const timeline = ofText(text);
        const address = 'https://example.org/';
        const feed = atomFeed({
          ...{ timeline, words: ENGLISH, address },
          ...{
            self: `${address}feed.xml`,
            author: { name: text, url: `${address}?a=1&b=<${text}` },
          },
        });
        const read = xml(feed);
        expect(read.querySelector('feed > title')?.textContent).toBe(inXml(text));
        expect(read.querySelectorAll('feed > *').length).toBe(7 + timeline.events.length);
        for (const entry of read.querySelectorAll('entry')) {
          expect(entry.querySelector('title')?.textContent).toBe(inXml(text));
          const content = page(entry.querySelector('content')?.textContent ?? '').body;
          expect(content.querySelectorAll(':not(p, b, ul, li)').length).toBe(0);
        }
      }),
    );
  });

  test('JSON-LD is one block of JSON, which says the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const data = jsonLd({ timeline: ofText(text), words: ENGLISH, address: null });
        const block = `<script type="application/ld+json">${jsonText(data)}</script>`;
        expect(block.match(/<\/?script|<!--/gi)).toEqual(['<script', '</script']);
        const { body, head } = page(`<body>${block}<p>after`);
        const [script, ...others] = body.querySelectorAll('script');
        expect([others.length, head.childElementCount, body.childElementCount]).toEqual([0, 0, 2]);
        expect(JSON.parse(script!.textContent)).toEqual(data);
      }),
    );
  });

  test('heads and oEmbed hold what they are to hold, and nothing else', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [about, home] = [{ title: text, summary: text }, 'https://example.org/'];
        const places = { iframe: home, loader: home, integrity: 'x', picture: home };
        const answer = oembed({ title: text, page: home, site: home, embed: places });
        const { html } = JSON.parse(JSON.stringify(answer)) as { html: string };
        expect(page(html).body.querySelectorAll('*').length).toBe(
          page(
            (oembed({ title: 'a', page: home, site: home, embed: places }) as { html: string })
              .html,
          ).body.querySelectorAll('*').length,
        );
        const addresses = { canonical: home, card: home, oembed: home, feed: home };
        const { head, body } = page(`<head>${pageHead(about, addresses)}</head>`);
        expect([...head.querySelectorAll(':not(meta, link)')]).toEqual([]);
        expect(body.innerHTML).toBe('');
        const attributes = [...head.children].flatMap((each) => [...each.attributes]);
        expect(attributes.map(({ name }) => name).filter((name) => !KNOWN.includes(name))).toEqual(
          [],
        );
      }),
    );
  });
});

const KNOWN = ['property', 'content', 'name', 'rel', 'href', 'type', 'title'];
