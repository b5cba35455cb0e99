/** Images of events in everything that leaves the page. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { embedData } from '../../src/export/still/embed-data.ts';
import { eventPage } from '../../src/export/still/event-page.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import { renderStill } from '../../src/export/still/prerender.ts';
import { timelineJs } from '../../src/export/formats/timelinejs.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { harbour, HARBOUR_MEDIA, HARBOUR_WITH_IMAGES } from './harbour.ts';

const timeline = harbour(HARBOUR_WITH_IMAGES);
const strike = timeline.events.find(({ id }) => id === 'strike')!;
const [first, second] = HARBOUR_MEDIA!;
const taken = { timeline, words: ENGLISH, address: 'https://example.org/news/a.html' };
const dom = (html: string): Document =>
  new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');

const figures = (page: Document) =>
  [...page.querySelectorAll('figure:has(img)')].map((figure) => {
    const { attributes } = figure.querySelector('img')!;
    return {
      ...Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
      caption: figure.querySelector('figcaption')!.textContent.trim().replaceAll(/\s+/g, ' '),
    };
  });
const seen = (up = '') =>
  HARBOUR_MEDIA!.map(({ src, width, height, alt, caption, credit }) => ({
    src: `${up}timelines/${src}`,
    width: String(width),
    height: String(height),
    alt,
    loading: 'lazy',
    caption: [caption, credit].filter(Boolean).join(' '),
  }));

test('the page without scripts has them in the event’s text', () => {
  const addresses = { wholeAddress: null, liveAddress: null };
  expect(figures(dom(renderStill(timeline, ENGLISH, addresses)))).toEqual(seen());
});

test('so has the page of the event, from its own folder', () => {
  const html = eventPage({
    timeline,
    event: strike,
    words: ENGLISH,
    policy: "default-src 'none'",
    addresses: { canonical: 'https://example.org/e', card: '', oembed: null, feed: '' },
    up: '../../',
    styles: [],
    icon: '',
    card: 'card.png',
    page: '../../',
  });
  expect(figures(dom(html))).toEqual(seen('../../'));
});

test('a page for a frame, which may ask no server, has none', () => {
  const data = embedData(HARBOUR_WITH_IMAGES, 'en');
  expect(JSON.stringify(data)).not.toContain(first!.src);
});

test('JSON-LD names them in full where the address is known', () => {
  interface Read {
    mainEntity: { itemListElement: { item: { image?: object[] } }[] };
  }
  const images = (json: object) =>
    (json as Read).mainEntity.itemListElement.flatMap(({ item }) => item.image ?? []);
  expect(images(jsonLd(taken, true))).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://example.org/news/timelines/harbour/0f0f.png',
      width: 48,
      height: 32,
      caption: first!.caption,
      creditText: first!.credit,
    },
    expect.objectContaining({ creditText: second!.credit }),
  ]);
  expect(images(jsonLd({ ...taken, address: null }))).toEqual([]);
});

test('TimelineJS gets the first, its texts as markup', () => {
  const slide = (json: object) =>
    (json as { events: { unique_id: string; media: object | null }[] }).events.find(
      ({ unique_id: id }) => id === 'strike',
    )!;
  expect(slide(timelineJs(taken)).media).toEqual({
    url: 'https://example.org/news/timelines/harbour/0f0f.png',
    alt: 'Cranes, &quot;still&quot; &lt;at&gt; the quay',
    caption: first!.caption,
    credit: 'Ana Reis &amp; Sons',
  });
  expect(slide(timelineJs({ ...taken, address: null })).media).toBeNull();
});

test('the table has what they show, whose they are, and where', () => {
  const only = { ...timeline, events: [strike] };
  expect(csvText({ ...taken, timeline: only })).toContain(
    'An empty quay | Ana Reis | https://example.org/news/timelines/harbour/1e1e.jpg',
  );
});
