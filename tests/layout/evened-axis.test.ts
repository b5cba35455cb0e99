/** The axis keeps its promises where time is not to scale, in every language, across and down. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeWarpFor } from '../../src/layout/index.ts';
import { dataHull } from '../../src/layout/placement/limits.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { unwarpExtent, warpedExtent, warpedLength, warpExtent } from '../../src/time/warp.ts';
import { ENGLISH_DATES } from '../../src/time/wording/date-words-en.ts';
import { FRENCH_DATES } from '../../src/time/wording/date-words-fr.ts';
import { UKRAINIAN_DATES } from '../../src/time/wording/date-words-uk.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { axisBreaches, axisOf, type Across, type Axis } from './axis-claims.ts';
import { synthetic } from './synthetic.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const summit = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;
const LANGUAGES = { English: ENGLISH_DATES, French: FRENCH_DATES, Ukrainian: UKRAINIAN_DATES };
const TIMELINES: readonly (readonly [string, Timeline])[] = [
  ['the summit', summit],
  ...[22, 300].map((n) => [`${n} events`, synthetic(n, n)] as const),
  ['a burst of 60 events', synthetic(60, 3, { days: 6, bars: 0.5 })],
];

/** From all in to hours, around several instants, and a little to the side of each frame. */
function walk(timeline: Timeline, down: boolean, words: Across['words'], length: number): string[] {
  const hull = dataHull(timeline);
  const warp = makeWarpFor(timeline, down, 'evened');
  const limits = extent(hull.from - 30 * DAY, hull.to + 30 * DAY);
  const all = warpExtent(warp, limits);
  const across: Across = { down, length, limits, words, warp, hours: false };
  return [0.1, 0.48, 0.62, 0.9].flatMap((share) => {
    const place = all.from + warpedLength(all) * share;
    const breaches: string[] = [];
    let before: Axis | undefined;
    for (let ms = warpedLength(all); ms >= DAY / 2; ms /= 1.15) {
      const [from, to] = [place - ms * share, place + ms * (1 - share)];
      const shown = (by: number) => unwarpExtent(warp, warpedExtent(from + by, to + by));
      const axis = axisOf(across, shown(0));
      breaches.push(
        ...axisBreaches(across, axis, before),
        ...axisBreaches(across, axisOf(across, shown(ms / 31))),
      );
      before = axis;
    }
    return breaches;
  });
}

describe.each(Object.entries(LANGUAGES))('in %s', (_, words) => {
  test.for(TIMELINES)('of %s', ([, timeline]) => {
    for (const length of [560, 1200]) expect(walk(timeline, false, words, length)).toEqual([]);
    for (const length of [640, 1200]) expect(walk(timeline, true, words, length)).toEqual([]);
  });
});

test('each day of the summit’s home is named or has a line at the width of an article', () => {
  const { home } = summit;
  for (const scale of ['to-scale', 'evened'] as const) {
    const warp = makeWarpFor(summit, false, scale);
    for (let length = 560; length <= 1200; length += 20) {
      const across: Across = {
        down: false,
        length,
        limits: home,
        words: ENGLISH_DATES,
        warp,
        hours: false,
      };
      const days = axisOf(across, home).visible.map(({ stop }) => stop.at);
      for (let day: number = home.from; day < home.to; day += DAY) expect(days).toContain(day);
      const named = axisOf(across, home).ticks.filter(({ text }) => text !== '');
      if (scale === 'to-scale')
        expect(named.length).toBeGreaterThanOrEqual((home.to - home.from) / DAY);
    }
  }
});
