/**
 * Over random dates and views, in each language: no text of the chart names a unit finer than its
 * dates have, and no two buttons have the same name.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/time/extent.ts';
import { finest, isClock, PRECISIONS, type Precision } from '../../src/time/precision.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { LANGUAGES, type WrittenLanguage } from '../../src/view/language.ts';
import { wordsOf } from '../../src/words/every.ts';
import { wordExplained } from '../../src/words/legend.ts';
import { tooExact } from '../time/unit-names.ts';
import { anyPrecisions, whenOf } from './any-date.ts';
import { show, timelineOf } from './shown-chart.ts';

const LABELS = ['Mill is built', 'School opens', 'Town hall burns'];

const timelines: fc.Arbitrary<Timeline> = anyPrecisions
  .chain((of) => fc.array(whenOf(of), { minLength: 1, maxLength: 40 }))
  .map((dates) =>
    timelineOf(
      dates.toSorted((a, b) => a.extent.from - b.extent.from),
      (k) => LABELS[k % LABELS.length]!,
    ),
  );

const share = fc.double({ min: 0, max: 1, noNaN: true });

const knownIn = (events: readonly TimelineEvent[]): Precision =>
  finest(events.map(({ when }) => when.precision));

/** How the legend names each unit, in each language. */
const IN_LEGENDS: Readonly<Record<WrittenLanguage, Readonly<Record<Precision, RegExp>>>> = {
  en: {
    ...{ century: /that century/, decade: /that decade/, year: /that year/ },
    ...{ season: /that season/, month: /that month/, day: /that day/ },
    ...{ hour: /that hour/, minute: /that minute/, second: /that second/ },
  },
  fr: {
    ...{ century: /ce siècle/, decade: /cette décennie/, year: /cette année/ },
    ...{ season: /cette saison/, month: /ce mois/, day: /ce jour/ },
    ...{ hour: /cette heure/, minute: /cette minute/, second: /cette seconde/ },
  },
  uk: {
    ...{ century: /того століття/, decade: /того десятиліття/, year: /того року/ },
    ...{ season: /тієї пори року/, month: /того місяця/, day: /того дня/ },
    ...{ hour: /тієї години/, minute: /ту хвилину/, second: /ту секунду/ },
  },
};

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);

  test('no text about the chart names a unit that no date in it has', () => {
    fc.assert(
      fc.property(timelines, share, share, (of, at, zoom) => {
        const { buttons, status, chips, legend, view } = show(of, at, zoom, { words });
        const inView = of.events.filter(({ when }) => overlaps(when.extent, view));
        expect([
          ...buttons.flatMap(({ text, events }) =>
            tooExact(text, knownIn(of.events.filter(({ id }) => events.includes(id))), words.dates),
          ),
          ...tooExact(status, knownIn(inView.length > 0 ? inView : of.events), words.dates),
          ...chips.flatMap((text) => tooExact(text, knownIn(of.events), words.dates)),
          ...PRECISIONS.filter(
            (each) =>
              legend.some((text) => IN_LEGENDS[language][each].test(text)) &&
              !of.events.some(({ when }) => when.precision === each),
          ),
        ]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('no two buttons of a chart have one name', () => {
    fc.assert(
      fc.property(timelines, share, share, fc.boolean(), (of, at, zoom, closest) => {
        const { buttons, chips } = show(of, at, zoom, { closest, words });
        for (const names of [buttons.map(({ text }) => text), chips])
          expect(names.length - new Set(names).size).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test('the legend names each unit by a word of its own', () => {
    const { legend } = words;
    for (const known of PRECISIONS) {
      const encoding = isClock(known) ? 'moment' : 'pale';
      const text = wordExplained({ encoding, on: [], known: [known] }, legend);
      const named = PRECISIONS.filter((each) => IN_LEGENDS[language][each].test(text));
      expect([text, named]).toEqual([text, [known]]);
    }
  });
});
