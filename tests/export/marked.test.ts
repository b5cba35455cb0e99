/** Links, bold and italic words of summaries in what leaves the page: as markup, or as plain words. */
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLdText } from '../../src/export/formats/json-ld.ts';
import { timelineJs } from '../../src/export/formats/timelinejs.ts';
import { escapeHtml, partsHtml } from '../../src/export/markup.ts';
import { atomFeed } from '../../src/export/site/feed.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { partsOf } from '../../src/timeline/spans/span.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { timeline as small } from '../timeline/small.ts';
import { markedHarbour, NOTICE, ORDER } from './marked.ts';

const taken = { timeline: markedHarbour(), words: ENGLISH, address: null };
const VOTE =
  'Dockers <strong>vote to <em>strike</em></strong>, as a ' +
  `<a href="${escapeHtml(NOTICE)}">“&lt;b&gt;notice&lt;/b&gt;” &amp; the <strong>papers</strong></a> had it.`;

test('a feed has them as markup, which is escaped once more', () => {
  const address = 'https://site.example/';
  const feed = atomFeed({
    ...taken,
    address,
    self: `${address}feed.xml`,
    author: { name: 'The Gazette', url: null },
  });
  expect(feed).toContain(escapeHtml(`<p>${VOTE}</p>`));
  expect(feed).toContain('<subtitle>Ten days in which no ship was unloaded.</subtitle>');
  // The status stands before a summary that runs the other way.
  expect(feed).toContain(
    escapeHtml(
      `<p>(claimed) \u2068هكذا كتبت <a href="${ORDER}">الصحف</a> عن العرض في 2024.\u2069</p>`,
    ),
  );
});

test('TimelineJS has them as markup', () => {
  const { title, events } = timelineJs(taken) as {
    title: { text: { text: string } };
    events: { text: { text: string } }[];
  };
  expect(events[0]!.text.text).toContain(`<p>${VOTE}</p>`);
  expect(title.text.text).toBe(
    `<p><strong>Ten days</strong> in which <a href="${ORDER}">no ship</a> was unloaded.</p>`,
  );
});

test.each([
  ['JSON-LD', jsonLdText],
  ['a table', csvText],
  ['a calendar', (of: typeof taken) => icalendarText(of).replaceAll('\r\n ', '')],
])('%s has the plain words', (_, text) => {
  const written = text(taken);
  expect(written).toContain('“<b>notice</b>” & the papers had it.');
  expect(written).not.toMatch(/<strong>|<a |gazette\.example\/order/);
});

describe('of any summary and spans', () => {
  type Node = DefaultTreeAdapterMap['childNode'];
  const elements = (nodes: readonly Node[]): [string, string][] =>
    nodes.flatMap((node): [string, string][] => {
      if (!('tagName' in node)) return [];
      const attributes = node.attrs.map(({ name, value }) => `${name}=${value}`).join(' ');
      return [[node.tagName, attributes], ...elements(node.childNodes)];
    });
  const textOf = (nodes: readonly Node[]): string =>
    nodes
      .map((node) =>
        'value' in node ? node.value : 'tagName' in node ? textOf(node.childNodes) : '',
      )
      .join('');
  const piece = fc.constantFrom(
    ...['<', '>', '&', '"', "'", '&amp;', '<script>', '</p>', '<!--', 'a', ' ', '👩‍🚀', 'ع', 'é'],
  );
  const anySummary = fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
  const address = fc
    .webUrl({ withQueryParameters: true, withFragments: true })
    .map((url) => `${url}&'&amp;`);
  const place = fc.integer({ min: 0, max: 12 });
  const anySpan = fc.oneof(
    fc.record({ from: place, to: place, kind: fc.constantFrom('bold', 'italic') }),
    fc.record({ from: place, to: place, kind: fc.constant('link'), address }),
  );

  test('the markup has nothing but its text, links to the web, strong and em', () => {
    let links = 0;
    fc.assert(
      fc.property(anySummary, fc.array(anySpan, { maxLength: 5 }), (summary, summarySpans) => {
        const { timeline } = parseTimeline(small({ summary: `a${summary}`, summarySpans }));
        const { childNodes } = parseFragment(partsHtml(partsOf(timeline!)));
        expect(textOf(childNodes)).toBe(`a${summary}`);
        for (const [name, attributes] of elements(childNodes)) {
          if (name === 'a') links++;
          expect(`${name} ${attributes}`).toMatch(/^(a href=https?:\/\/\S+|strong |em )$/);
        }
      }),
      { numRuns: 500 },
    );
    expect(links).toBeGreaterThan(50);
  });
});
