/**
 * No text that leaves the page names a unit finer than a date gives, in any language: over random
 * dates of each precision and form. Bounds in tables, and the days that a calendar must have, are
 * no names: they stand beside the date in words.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import type { Taken } from '../../src/export/formats/taken.ts';
import { timelineJs } from '../../src/export/formats/timelinejs.ts';
import { layOutPicture } from '../../src/export/pictures/picture.ts';
import { imprint } from '../../src/words/document.ts';
import { wordDate, wordDateShort } from '../../src/time/wording/wording.ts';
import { isClock, PRECISIONS, type Precision } from '../../src/time/precision.ts';
import { singleDate, type When } from '../../src/time/when.ts';
import type { SourceDocument, Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { LANGUAGES } from '../../src/view/language.ts';
import { wordsOf } from '../../src/words/every.ts';
import { anyPrecisions, whenOf } from '../app/any-date.ts';
import { event, timeline } from '../layout/synthetic.ts';
import { tooExact } from '../time/unit-names.ts';

const dating = { basis: 'stated', phrase: null, relativeTo: null, reason: '' } as const;
const citation: TimelineEvent['citations'][number] = {
  ...{ document: 'paper', paragraph: 1, quote: 'so', says: 'So.', attributedTo: null },
  ...{ prefix: '', suffix: '' },
  supports: ['when'],
  verified: true,
};
const paper = (published: When): SourceDocument => ({
  ...{ id: 'paper', file: 'paper.txt', sha256: '', language: 'en', title: 'A paper' },
  ...{ publisher: 'The Paper', author: null, published, publishedBasis: '' },
  ...{ url: null, archived: null, accessed: null },
});

/** One event, and a document of the same date. */
function about(when: When): Timeline {
  const told = event('mill', { ...when, dating }, { title: 'A mill', label: 'A mill' });
  const plain = timeline([{ ...told, citations: [citation] }]);
  const published = when.form === 'single' ? when : singleDate('', (when.earliest ?? when.latest)!);
  return { ...plain, title: 'Mills', documents: [paper(published)] };
}

const dates = anyPrecisions.chain(whenOf);

/** Lines of a calendar as they were before folding, of those that people read. */
const readLines = (calendar: string): string[] =>
  calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => /^(SUMMARY|DESCRIPTION)/.test(line));

const isoDates = (json: unknown): string[] =>
  JSON.stringify(json).match(/"(?:startDate|endDate|datePublished|temporalCoverage)":"[^"]*"/g) ??
  [];

/** How many parts of a date each precision may give. */
const PARTS: Readonly<Record<Precision, number>> = {
  ...{ century: 1, decade: 1, year: 1, season: 1, month: 2, day: 3, hour: 3 },
  ...{ minute: 5, second: 6 },
};
const partsOf = (iso: string): number =>
  iso.replace(/^-|Z$|[+-]\d\d:\d\d$/g, '').split(/[-T:]/).length;

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  test('words, tables, calendars and data', () => {
    fc.assert(
      fc.property(dates, (when) => {
        const of = about(when);
        const taken: Taken = { timeline: of, words, address: null };
        const [header = '', ...rows] = csvText(taken).split('\r\n');
        const columns = header.split(',');
        // Their bounds are days, and say that they are.
        expect(columns).toEqual(expect.arrayContaining(['earliest', 'latest', 'precision']));
        const texts = [
          wordDate(when, words.dates),
          wordDateShort(when, words.dates),
          imprint(of.documents[0]!, words),
          ...rows,
          ...readLines(icalendarText(taken)),
          JSON.stringify(jsonLd(taken)).replaceAll(/T\d\d:\d\d[^"]*/g, ''),
          ...JSON.stringify(timelineJs(taken)).split('"start_date"'),
        ];
        expect(texts.flatMap((text) => tooExact(text, when.precision, words.dates))).toEqual([]);
        for (const given of isoDates(jsonLd(taken)))
          for (const iso of given.split('":"')[1]!.slice(0, -1).split('/'))
            if (iso !== '..')
              expect([given, partsOf(iso) <= PARTS[when.precision]]).toEqual([given, true]);
        const { events } = timelineJs(taken) as { events: readonly { start_date: object }[] };
        for (const { start_date } of events)
          expect(Object.keys(start_date).length).toBeLessThanOrEqual(
            isClock(when.precision) ? 6 : when.precision === 'season' ? 2 : PARTS[when.precision],
          );
      }),
      { numRuns: 150 },
    );
  });

  test('pictures: what they show, their alternative text, their legend', () => {
    fc.assert(
      fc.property(dates, (when) => {
        const of = about(when);
        const { texts, description, dates, legend, chart } = layOutPicture({
          timeline: of,
          view: { extent: null, selection: null },
          size: { width: 800, height: 600 },
          ...{ sizeOf: 'picture', theme: 'light', words, address: null },
        });
        const said = [
          description,
          dates,
          ...[...texts, ...legend.texts].map(({ runs }) => runs.map(({ text }) => text).join('')),
        ];
        expect(said.flatMap((text) => tooExact(text, when.precision, words.dates))).toEqual([]);
        const ticks = [...chart.layout.ticks, ...chart.layout.contexts].map(({ text }) => text);
        const hours = isClock(when.precision) ? [] : ticks.filter((text) => /\d:\d/.test(text));
        expect(hours).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('but a month that nobody gave would be seen, in each language', () => {
  for (const language of LANGUAGES) {
    const { dates } = wordsOf(language);
    const { months, monthsOfDay, weekdays } = dates.names;
    expect(tooExact(`— ${months[2]!} 1850`, 'year', dates)).toHaveLength(1);
    expect(tooExact(`3 ${monthsOfDay[2]!} 1850`, 'month', dates)).toHaveLength(1);
    expect(tooExact(weekdays[2]!, 'month', dates)).toHaveLength(1);
    expect(tooExact('12:00 (UTC+1)', 'day', dates)).toHaveLength(1);
    expect(tooExact('UTC+5:30', 'day', dates)).toHaveLength(0);
    expect(tooExact(`3 ${monthsOfDay[2]!} 1850`, 'day', dates)).toHaveLength(0);
  }
  expect(PRECISIONS.every((each) => each in PARTS)).toBe(true);
});
