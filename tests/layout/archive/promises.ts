/** What archives promise of their labels, in numbers. */
import { layout, prepare, type Placement } from '../../../src/layout/first-load.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { overlaps } from '../../../src/time/extent.ts';
import { ENGLISH_DATES as words } from '../../../src/time/wording/date-words-en.ts';
import type { TimelineIndex } from '../../../src/timeline/timeline-index.ts';
import type { Loaded } from '../../app/archive/small-archive.ts';
import { breaches, forgetWalls } from '../placement/breaches.ts';
import { place, viewsOf, WIDE } from './views.ts';

/** Labels that show 3 % too soon, and tiles without walls: how many breaches the check finds in them. */
export function spoilt(loaded: Loaded): { tooSoon: number; withoutWalls: number } {
  const placement = place(loaded, WIDE);
  const tooSoon = breaches(placement, 0.97).length;
  forgetWalls(placement);
  return { tooSoon, withoutWalls: breaches(placement).length };
}

const MOST_IMPORTANT = 20;

/**
 * Tiles beside all events placed at once, in views of all zooms: how many times as many labels they show,
 * of all events and of the twenty most important ones in view.
 *
 * @param loaded all of the archive
 */
export function besideAllAtOnce(
  timeline: TimelineIndex,
  loaded: Loaded,
  views: number,
): { labels: number; recall: number } {
  const whole = prepare(timeline, { ...WIDE, measure, words });
  const placements: readonly Placement[] = [place(loaded, WIDE), whole];
  const labels = [0, 0];
  const most = [0, 0];
  for (const shown of viewsOf(whole, views)) {
    const important = timeline.events
      .filter(({ when }) => overlaps(when.extent, shown))
      .sort((a, b) => b.importance - a.importance || a.label.length - b.label.length)
      .slice(0, MOST_IMPORTANT);
    placements.forEach((placement, i) => {
      const { items } = layout(placement, { extent: shown, selection: null }, WIDE);
      const ids = new Set(items.map(({ event }) => event));
      labels[i]! += ids.size;
      most[i]! += important.filter(({ id }) => ids.has(id)).length;
    });
  }
  return { labels: labels[0]! / labels[1]!, recall: most[0]! / most[1]! };
}
