/**
 * The legend of one event alone, of each precision, form, certainty and status, from near and far:
 * it explains all that is drawn, and nothing else.
 */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Chart from '../../src/chart/Chart.svelte';
import { light } from '../../src/chart/palettes.ts';
import { layout } from '../../src/layout/index.ts';
import { ENCODINGS, type Layout } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { extent } from '../../src/time/extent.ts';
import { isCivil, isClock, PRECISIONS, type Precision } from '../../src/time/precision.ts';
import { STATUSES } from '../../src/timeline/timeline.ts';
import { LANGUAGES } from '../../src/view/language.ts';
import { wordsOf } from '../../src/words/every.ts';
import { wordExplained } from '../../src/words/legend.ts';
import { drawnSigns } from './drawn-signs.ts';
import { timeline } from './timeline.ts';
import { prepare } from '../layout/placement/in-english.ts';

const PAIRS: Readonly<Record<Precision, readonly [string, string]>> = {
  century: ['18XX', '19XX'],
  decade: ['185X', '186X'],
  year: ['1850', '1852'],
  season: ['1850-21', '1850-23'],
  month: ['1850-05', '1850-07'],
  day: ['1850-05-10', '1850-05-12'],
  hour: ['1850-05-10T14Z', '1850-05-10T16Z'],
  minute: ['1850-05-10T14:00Z', '1850-05-10T14:02Z'],
  second: ['1850-05-10T14:00:05Z', '1850-05-10T14:00:09Z'],
};
/** What is said of the first end and of the last. */
const FLAGS = [
  ['', ''],
  ['~', ''],
  ['', '?'],
  ['%', '~'],
] as const;
const FORMS: readonly ((first: string, last: string) => string)[] = [
  (first) => first,
  (first, last) => `${first}/${last}`,
  (first, last) => `[${first}..${last}]`,
  (first) => `${first}/..`,
  (first) => `/${first}`,
  (first) => `[${first}..]`,
  (first) => `[..${first}]`,
];
/** Lengths of a view, in those of the date: from within it to far off. */
const VIEWS = [0.7, 12, 400];

const size = { width: 700, height: 260 };
const svgOf = (shown: Layout): string =>
  render(Chart, { props: { layout: shown, theme: light } }).body;

test.each(PRECISIONS)('of what is known to the %s', (known) => {
  const [first, last] = PAIRS[known];
  let k = 0;
  const seen = new Set<string>();
  for (const form of FORMS) {
    for (const [a, b] of FLAGS) {
      const date = form(`${first}${a}`, `${last}${b}`);
      for (const length of VIEWS) {
        const status = STATUSES[k++ % STATUSES.length]!;
        const of = timeline({
          home: '1840-01-01/1860-12-31',
          events: [{ title: 'A mill', date, status }],
        });
        const { earliest, latest } = of.events[0]!.when;
        const [from, to] = [(earliest ?? latest)!.from, (latest ?? earliest)!.to];
        const view = extent(
          (from + to) / 2 - ((to - from) * length) / 2,
          (from + to) / 2 + ((to - from) * length) / 2,
        );
        const placement = prepare(of, { ...size, measure });
        const shown = layout(placement, { extent: view, selection: null }, size);
        const drawn = drawnSigns(svgOf(shown), size.width);
        // Between its caps, where neither is in view, a choice looks like any light bar.
        if (date.startsWith('[') && drawn.delete('pale')) drawn.add('one-of');
        const explained = shown.legend.map(({ encoding }) => encoding);
        expect([date, status, length, explained]).toEqual([
          date,
          status,
          length,
          ENCODINGS.filter((each) => drawn.has(each)),
        ]);
        for (const each of shown.legend) {
          seen.add(each.encoding);
          if (/^(?:moment|ring|pale)$/.test(each.encoding))
            expect([date, each.known]).toEqual([date, [known]]);
        }
      }
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['bound', 'approximate', 'planned', 'claimed', 'unconfirmed', 'one-of']),
  );
});

test.each(LANGUAGES)('in %s a unit is named by its own entry alone', (language) => {
  const { legend } = wordsOf(language);
  const named = { moment: isClock, ring: isCivil, pale: isCivil } as const;
  for (const encoding of ['moment', 'ring', 'pale'] as const) {
    const units = PRECISIONS.filter(named[encoding]);
    const said = units.map((each) => wordExplained({ encoding, on: [], known: [each] }, legend));
    expect(new Set(said).size).toBe(units.length);
  }
});
