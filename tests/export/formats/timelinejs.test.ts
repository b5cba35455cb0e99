import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { timelineJs, timelineJsText } from '../../../src/export/formats/timelinejs.ts';
import { PRECISIONS } from '../../../src/time/precision.ts';
import { wordDate } from '../../../src/time/wording/wording.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { timeline } from '../../gallery/timeline.ts';
import { anyTaken } from '../any-timeline.ts';

interface Slide {
  readonly start_date: Readonly<Record<string, number>>;
  readonly end_date?: Readonly<Record<string, number>>;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly media: null;
}
const slidesOf = (json: object): Slide[] => (json as { events: Slide[] }).events;

test('any date: only fields that are known, and our own words for it', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const { events } = taken.timeline;
      slidesOf(timelineJs(taken)).forEach((slide, i) => {
        const { when } = events[i]!;
        for (const date of [slide.start_date, slide.end_date ?? {}])
          expect(Object.keys(date).length).toBeLessThanOrEqual(
            PRECISIONS.indexOf(when.precision) + 1,
          );
        expect(slide.display_date).toBe(wordDate(when, taken.words.dates));
        expect(slide.media).toBeNull();
        if (when.extent.to === Infinity) expect(slide.end_date).toBeUndefined();
      });
      expect(JSON.parse(timelineJsText(taken))).toEqual(timelineJs(taken));
    }),
  );
});

test('any text: as markup it is the text, and no more', () => {
  const { document } = new JSDOM().window;
  fc.assert(
    fc.property(anyTaken, (taken) => {
      slidesOf(timelineJs(taken)).forEach(({ text }, i) => {
        const title = document.createElement('template');
        title.innerHTML = text.headline;
        // An HTML parser has one kind of line break, and no character 0.
        const read = (s: string): string =>
          s.replaceAll(/\r\n?/g, '\n').replaceAll(/[\0\ufffd]/g, '');
        expect(read(title.content.textContent)).toBe(read(taken.timeline.events[i]!.title));
        expect(title.content.children.length).toBe(0);
      });
    }),
  );
});

test.each([
  ['2022-02', { year: 2022, month: 2 }, undefined],
  ['2026-01-06T14:05Z', { year: 2026, month: 1, day: 6, hour: 14, minute: 5 }, undefined],
  ['2025/2026-01-06', { year: 2025 }, { year: 2026, month: 1, day: 6 }],
  ['[2026-01-03..2026-01-04]', { year: 2026, month: 1, day: 3 }, { year: 2026, month: 1, day: 4 }],
  ['[..2026-01-06]', { year: 2026, month: 1, day: 6 }, undefined],
  ['2022-02/..', { year: 2022, month: 2 }, undefined],
  ['2024~', { year: 2024 }, undefined],
  ['-0043-03-15', { year: -44, month: 3, day: 15 }, undefined],
  ['0000', { year: -1 }, undefined],
  ['0001', { year: 1 }, undefined],
  ['[-0001..0002]', { year: -2 }, { year: 2 }],
  // An end that TimelineJS would read as earlier than the start.
  ['2026-03-15/2026-03', { year: 2026, month: 3, day: 15 }, undefined],
  [
    '2026-01-06T14:05Z/2026-01-06',
    { year: 2026, month: 1, day: 6, hour: 14, minute: 5 },
    undefined,
  ],
  ['2026-03-01/2026-03', { year: 2026, month: 3, day: 1 }, { year: 2026, month: 3 }],
])('%s begins at %j and ends at %j', (date, start, end) => {
  const given = timeline({ home: '2026-01-01/2026-01-09', events: [{ title: 'It', date }] });
  const [slide] = slidesOf(timelineJs({ timeline: given, words: ENGLISH, address: null }));
  expect([slide!.start_date, slide!.end_date]).toEqual([start, end]);
});

test('years beyond its dates are on its scale of whole years', () => {
  const given = timeline({
    home: '2026-01-01/2026-01-09',
    events: [{ title: 'It begins', date: 'Y-13800000000' }],
  });
  expect(timelineJs({ timeline: given, words: ENGLISH, address: null })).toMatchObject({
    scale: 'cosmological',
    events: [{ start_date: { year: -13_800_000_000 } }],
  });
});
