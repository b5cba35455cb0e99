/**
 * Foreign texts between ours: in whatever script they are, readers see each in its place. The
 * visible order comes from an independent implementation of Unicode's algorithm.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { atomFeed } from '../../src/export/site/feed.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { layOutPicture } from '../../src/export/pictures/picture.ts';
import { renderStill } from '../../src/export/still/prerender.ts';
import { documentLine, type Taken } from '../../src/export/formats/taken.ts';
import { timelineJsText } from '../../src/export/formats/timelinejs.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { visualOrder } from '../visual-order.ts';
import { harbour, HARBOUR_JSON } from './harbour.ts';
import '../property-seed.ts';

const [gazette] = HARBOUR_JSON.documents;
const taken = (document: object): Taken => ({
  timeline: harbour({
    documents: [{ ...gazette!, ...document }, HARBOUR_JSON.documents[1]!],
    events: HARBOUR_JSON.events.map((event) => ({ ...event, status: 'claimed' as const })),
  }),
  words: ENGLISH,
  address: 'https://news.example/harbour/',
});
const ARABIC = { title: 'الطريق إلى القمة (BBC)', publisher: 'BBC عربي', author: 'א. כהן 24' };

test('without isolation, a date would be torn apart', () => {
  expect(visualOrder('BBC عربي, 6 Jan 2026')).toBe('BBC 6 ,يبرع Jan 2026');
});

test('a document is named in the order of its parts', () => {
  const { timeline } = taken(ARABIC);
  const line = documentLine(timeline.documents[0]!, ENGLISH);
  expect(visualOrder(line)).toBe('(BBC) ةمقلا ىلإ قيرطلا, BBC يبرع, 24 ןהכ .א, 9 May 2024');
});

const letters = fc.constantFrom(...Array.from('abcאבגدبع123(.), '));
const foreignText = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((all) => all.join('').trim())
  .filter((text) => text !== '');

test('any names: the date stands behind them, and each is seen as it is alone', () => {
  fc.assert(
    fc.property(foreignText, foreignText, foreignText, (title, publisher, author) => {
      const document = { ...harbour().documents[0]!, title, publisher, author };
      const alone = (text: string) => visualOrder(text);
      expect(visualOrder(documentLine(document, ENGLISH), 'ltr')).toBe(
        `${[title, publisher, author].map(alone).join(', ')}, 9 May 2024`,
      );
    }),
    { numRuns: 1000 },
  );
});

describe('in every output the imprint is seen in order:', () => {
  const given = taken(ARABIC);
  const imprint = 'BBC يبرع, 24 ןהכ .א, 9 May 2024';
  const seen = (text: string): string =>
    text
      .split(/\r?\n/)
      .map((l) => visualOrder(l))
      .join('\n');

  const outputs: [string, (of: Taken) => string][] = [
    ['csv', csvText],
    ['timelinejs', timelineJsText],
    [
      'feed',
      (of) =>
        atomFeed({
          ...of,
          address: of.address!,
          self: of.address!,
          author: { name: 'a', url: null },
        }),
    ],
    [
      'ical',
      (of) =>
        icalendarText(of).replaceAll('\r\n ', '').replaceAll('\\n', '\n').replaceAll('\\', ''),
    ],
  ];
  test.for(outputs)('%s', ([, text]) => expect(seen(text(given))).toContain(imprint));

  test('the page without scripts', () => {
    const addresses = { wholeAddress: null, liveAddress: null };
    const page = new new JSDOM().window.DOMParser().parseFromString(
      renderStill(given.timeline, ENGLISH, addresses),
      'text/html',
    );
    expect(visualOrder(page.querySelector('.documents li')!.textContent.trim())).toContain(imprint);
  });

  test('the foot of a picture, wherever its lines break', () => {
    for (const width of [360, 420, 480, 560, 640, 900]) {
      const { texts } = layOutPicture({
        ...given,
        view: { extent: null, selection: null },
        size: { width, height: 900 },
        sizeOf: 'picture',
        theme: 'light',
      });
      const lines = texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
      const all = lines.map((line) => visualOrder(line, 'ltr')).join(' ');
      expect(all).toContain(', 9 May 2024');
      for (const line of lines)
        expect(line.match(/\u2068/g)?.length).toBe(line.match(/\u2069/g)?.length);
    }
  });
});

test('a summary stands behind its status, and a title before what is said of its date', () => {
  const { timeline, ...rest } = taken({});
  const [event] = timeline.events;
  const arabic = { ...event!, title: 'قناة BBC', summary: 'توقيع رقم 12/2026.' };
  const text = icalendarText({ ...rest, timeline: { ...timeline, events: [arabic] } });
  expect(visualOrder(/^SUMMARY:(.*)\r$/m.exec(text)![1]!)).toBe('BBC ةانق (claimed)');
  expect(text.replaceAll('\r\n ', '')).toContain('30 April 2024. \u2068توقيع');
});
