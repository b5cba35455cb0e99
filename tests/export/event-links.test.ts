/** The links of an event in everything that leaves the page. */
import { expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import { timelineJs } from '../../src/export/formats/timelinejs.ts';
import { atomFeed } from '../../src/export/site/feed.ts';
import { embedData } from '../../src/export/still/embed-data.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Link } from '../../src/timeline/links/link.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { HARBOUR_JSON } from './harbour.ts';

const ARTICLE: Link = {
  address: 'https://paper.example/a?b=1&c=2',
  kind: 'article',
  title: 'The <quay>',
};
const VIDEO: Link = {
  address: 'https://video.example/1',
  kind: 'video',
  caption: 'Cranes & gulls',
  credit: 'Ada Reis',
  picture: { src: 'harbour/0f0f.png', width: 4, height: 3 },
};

const [first, ...others] = HARBOUR_JSON.events;
const json = { ...HARBOUR_JSON, events: [{ ...first!, links: [ARTICLE, VIDEO] }, ...others] };
const { timeline } = parseTimeline(json);
const taken = { timeline: timeline!, words: ENGLISH, address: null };
const address = 'https://news.example/harbour/';

test('a table has each in a line', () => {
  expect(csvText(taken)).toContain(
    '"article | The <quay> | https://paper.example/a?b=1&c=2\nvideo | Cranes & gulls | Ada Reis | https://video.example/1"',
  );
});

test('a calendar and a feed lead there', () => {
  const ical = icalendarText(taken).replaceAll('\r\n ', '');
  expect(ical).toContain(String.raw`– Cranes & gulls\, https://video.example/1`);
  const feed = atomFeed({
    ...taken,
    address,
    self: `${address}feed`,
    author: { name: 'a', url: null },
  });
  expect(feed).toContain(
    '&lt;a href=&quot;https://paper.example/a?b=1&amp;amp;c=2&quot;&gt;The &amp;lt;quay&amp;gt;&lt;/a&gt; (Article · paper.example)',
  );
  expect(feed).toContain('(Video · video.example; Ada Reis)');
});

test('JSON-LD has works of their kinds, and a search engine’s copy leaves them to the page', () => {
  const text = JSON.stringify(jsonLd(taken));
  expect(text).toContain(
    '{"@type":"VideoObject","url":"https://video.example/1","description":"Cranes & gulls","creditText":"Ada Reis"}',
  );
  expect(JSON.stringify(jsonLd(taken, true))).not.toContain('video.example');
});

test('TimelineJS shows the video, and has the article in its text', () => {
  const { events } = timelineJs(taken) as { events: { media: unknown; text: { text: string } }[] };
  const slide = events.find(({ text }) => text.text.includes('paper.example'))!;
  expect(slide.media).toEqual({
    url: 'https://video.example/1',
    caption: 'Cranes &amp; gulls',
    credit: 'Ada Reis',
  });
  expect(slide.text.text).toContain(
    '<p><a href="https://paper.example/a?b=1&amp;c=2">The &lt;quay&gt;</a></p>',
  );
  expect(slide.text.text).not.toContain('video.example');
});

test('an embed has them without their pictures', () => {
  const text = JSON.stringify(embedData(json, 'en'));
  expect(text).toContain('https://video.example/1');
  expect(text).not.toContain('0f0f');
});
