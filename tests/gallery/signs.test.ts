/** The chart draws exactly what the legend explains, for every possible mark and bar. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import BarDrawing from '../../src/chart/Bar.svelte';
import LegendGlyph from '../../src/chart/LegendGlyph.svelte';
import MarkDrawing from '../../src/chart/Mark.svelte';
import { isAside, sampleOf, signReach } from '../../src/chart/sample.ts';
import { GLYPH } from '../../src/chart/legend.ts';
import { light } from '../../src/chart/palettes.ts';
import { bare } from '../../src/export/markup.ts';
import { ENCODINGS, type Bar, type BarEnd, type Mark } from '../../src/layout/layout.ts';
import { barParts, markParts } from '../../src/layout/frame/part.ts';
import { isCivil, PRECISIONS } from '../../src/time/precision.ts';
import type { Form } from '../../src/time/when.ts';
import { STATUSES } from '../../src/timeline/timeline.ts';
import { LANGUAGES } from '../../src/view/language.ts';
import { wordsOf } from '../../src/words/every.ts';
import { wordExplained } from '../../src/words/legend.ts';

interface Drawing {
  readonly looks: string;
  readonly says: string;
}

const paint = { colour: light.ink, paper: light.paper };
const told = (parts: readonly { readonly says: readonly string[] }[]): string =>
  [...new Set(parts.flatMap(({ says }) => says))].sort().join(' ');

const marks = PRECISIONS.flatMap((known) =>
  [null, 'earlier' as const].flatMap((arrow) =>
    [true, false].flatMap((approximate) =>
      STATUSES.map((status): Drawing => {
        const mark: Mark = { x: 0, y: 0, known, arrow, approximate };
        const props = { mark, look: { status, lane: 0, ...paint } };
        return {
          looks: bare(render(MarkDrawing, { props }).body),
          says: told(markParts(mark, status)),
        };
      }),
    ),
  ),
);

/** The possible ends of each form, if they are in view. */
const ENDS: Record<Form, readonly BarEnd[]> = {
  single: ['square', 'dashed'],
  'one-of': ['cap', 'dashed-cap'],
  span: ['square', 'dashed', 'arrow'],
};
const CORES = [null, { x0: 0, x1: 100 }, { x0: 30, x1: 60 }];

const bars = (['single', 'one-of', 'span'] as const).flatMap((form) =>
  ENDS[form].flatMap((end) =>
    (form === 'span' ? CORES : [null]).flatMap((core) =>
      STATUSES.map((status): Drawing => {
        const bar: Bar = { x0: 0, x1: 100, y: 0, form, known: 'month', core, start: end, end };
        const props = { bar, look: { status, ...paint } };
        return {
          looks: bare(render(BarDrawing, { props }).body),
          says: told(barParts(bar, status)),
        };
      }),
    ),
  ),
);

const grouped = (all: readonly Drawing[], by: keyof Drawing, of: keyof Drawing): Set<string>[] => {
  const groups = new Map<string, Set<string>>();
  for (const each of all) groups.set(each[by], (groups.get(each[by]) ?? new Set()).add(each[of]));
  return [...groups.values()];
};

test.for([
  ['marks', marks],
  ['bars', bars],
] as const)(
  '%s that look the same mean the same, and those that mean the same look it',
  ([, all]) => {
    expect(all.length).toBeGreaterThan(50);
    expect(grouped(all, 'looks', 'says').filter((says) => says.size > 1)).toEqual([]);
    expect(grouped(all, 'says', 'looks').filter((looks) => looks.size > 1)).toEqual([]);
  },
);

const entries = ENCODINGS.flatMap((encoding) =>
  ([['mark'], ['bar'], ['mark', 'bar']] as const).map((on) => ({
    encoding,
    on,
    known: ['day'] as const,
  })),
);

test('each sign in a legend looks like what it explains', () => {
  for (const entry of entries) {
    const sample = sampleOf(entry);
    if (!sample) {
      expect(isAside(entry.encoding)).toBe(true);
      continue;
    }
    const { mark, bar, status } = sample;
    const shown = [...(mark ? markParts(mark, status) : []), ...(bar ? barParts(bar, status) : [])];
    if (shown.length > 0) expect(told(shown)).toContain(entry.encoding);
    expect(mark === null || entry.on.includes('mark' as never)).toBe(true);
    expect(bar === null || entry.on.includes('bar' as never)).toBe(true);
  }
});

test('no two signs of a legend look the same, and each stays in its box', () => {
  const looks = entries
    .filter(
      ({ encoding, on }) =>
        isAside(encoding) ||
        sampleOf({ encoding, on, known: ['day'] })!.mark ||
        sampleOf({ encoding, on, known: ['day'] })!.bar,
    )
    .map(
      (entry) =>
        [
          entry.encoding,
          bare(
            render(LegendGlyph, {
              props: {
                explained: {
                  ...entry,
                  known: entry.encoding === 'moment' ? ['minute' as const] : entry.known,
                },
                theme: light,
              },
            }).body,
          ),
        ] as const,
    );
  const of = new Map<string, Set<string>>();
  for (const [encoding, look] of looks) of.set(look, (of.get(look) ?? new Set()).add(encoding));
  expect([...of.values()].filter((encodings) => encodings.size > 1)).toEqual([]);
  for (const entry of entries) {
    if (!isAside(entry.encoding) && !sampleOf(entry)!.mark && !sampleOf(entry)!.bar) continue;
    const { left, right } = signReach(entry);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(GLYPH.width);
    expect(right).toBeGreaterThan(left);
  }
});

test.for(LANGUAGES)(
  'in %s no two entries say the same, and none a unit that it does not stand for',
  (language) => {
    const { legend } = wordsOf(language);
    const units = PRECISIONS.filter(isCivil);
    const said = [
      ...ENCODINGS.filter((each) => each !== 'ring' && each !== 'pale').map((encoding) =>
        wordExplained({ encoding, on: [], known: [] }, legend),
      ),
      ...units.flatMap((unit) => [legend.ring([unit]), legend.pale([unit])]),
      legend.ring(['month', 'day']),
      legend.ring(['year', 'month', 'day']),
    ];
    expect(new Set(said).size).toBe(said.length);
  },
);
