/** Reviews what readers see first: which events, which labels, and which lanes. Pure. */
import { homeExtent, layout, makeWarpAt, neededHeight, prepare } from '../../layout/index.ts';
import { measure } from '../../layout/text/measure.ts';
import { overlaps } from '../../time/extent.ts';
import { ENGLISH_DATES } from '../../time/wording/date-words-en.ts';
import { isLonger, lengthUpTo } from '../../timeline/length.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { EventSeed } from '../../seeds/seed/events-seed.ts';
import type { Seed } from '../../seeds/seed/seed.ts';

/** Px of a wide page, of an article's column and of a phone. */
const WIDTHS = [1120, 640, 360];
/** Characters of a title that feeds and search results show. */
const LONGEST_TITLE = 90;

export function reviewView(seed: Seed, timeline: Timeline, report: Report): void {
  const { home } = seed.timeline!;
  const shown = WIDTHS.map((width) => ({ width, labelled: labelledAt(timeline, width) }));
  for (const event of seed.events) {
    if (isLonger(event.title.value, LONGEST_TITLE)) {
      const length = lengthUpTo(event.title.value, Infinity);
      report.add('review-title', event.title.spot, String(length), String(LONGEST_TITLE));
    }
    const name = nameOf(event);
    if (!event.date || !overlaps(event.date.extent, timeline.home)) {
      report.add('review-outside', event.when.spot, name, home!.value.edtf);
      continue;
    }
    const widths = shown.flatMap(({ width, labelled }) =>
      labelled.has(event.id.value) ? [] : [`${width} px`],
    );
    if (widths.length > 0) report.add('review-label', event.id.spot, name, listTexts(widths));
  }
  const used = new Set(seed.events.map(({ lane }) => lane.value));
  for (const { id, name } of seed.timeline!.lanes)
    if (!used.has(id.value)) report.add('review-lane', id.spot, name.value);
}

const nameOf = ({ label, title }: EventSeed): string => (label ?? title).value;

/** "640 px and 360 px" */
const listTexts = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(', '), texts.at(-1)].filter(Boolean).join(' and ');

/** The ids of the events whose labels the first view shows in full strength. */
function labelledAt(timeline: Timeline, width: number): ReadonlySet<string> {
  const warp = makeWarpAt(timeline, width);
  const size = { width, height: neededHeight(timeline, { width, measure, warp }) };
  // Labels do not depend on the words of the axis.
  const placement = prepare(timeline, { ...size, measure, words: ENGLISH_DATES, warp });
  const drawn = layout(placement, { extent: homeExtent(placement), selection: null }, size);
  return new Set(drawn.items.flatMap(({ event, opacity }) => (opacity === 1 ? [event] : [])));
}
