/** What the page says of a chart: its buttons, status line, chips, legend. For tests. */
import { makeTargets } from '../../src/app/chart/target.ts';
import { clusterName, eventNames, nameTargets } from '../../src/app/chart/name.ts';
import {
  layout,
  listStretches,
  viewLimits,
  widestExtent,
  type Placement,
} from '../../src/layout/index.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { duration, extent, type Extent } from '../../src/time/extent.ts';
import { extentWords } from '../../src/time/wording/extent-words.ts';
import { joinStretches, stretchOf } from '../../src/time/stretch.ts';
import { TO_SCALE, warpExtent } from '../../src/time/warp.ts';
import type { When } from '../../src/time/when.ts';
import type { TimelineIndex } from '../../src/timeline/timeline-index.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { createZooming } from '../../src/view/zooming.ts';
import { ENGLISH, type Words } from '../../src/words/english.ts';
import { wordExplained } from '../../src/words/legend.ts';
import { event, timeline } from '../layout/synthetic.ts';
import { prepare } from '../layout/placement/in-english.ts';

const dating = { basis: 'stated', phrase: null, relativeTo: null, reason: '' } as const;

/** A timeline of these dates, in this order, with labels that may repeat. */
export function timelineOf(dates: readonly When[], labelOf: (k: number) => string): Timeline {
  const events = dates.map((date, k): TimelineEvent =>
    event(`e${k}`, { ...date, dating }, { label: labelOf(k) }),
  );
  const { first, last } = events.map(({ when }) => stretchOf(when)).reduce(joinStretches);
  return { ...timeline(events), home: extent(first.from, last.to) };
}

export const size = { width: 800, height: 300 };
export interface Shown {
  readonly timeline: TimelineIndex;
  readonly buttons: readonly { readonly text: string; readonly events: readonly string[] }[];
  readonly status: string;
  readonly chips: readonly string[];
  readonly legend: readonly string[];
  readonly view: Extent;
}

interface Telling {
  /** The chart cannot zoom in further. */
  readonly closest?: boolean;
  readonly words?: Words;
}

/** `at` and `zoom`, from 0 to 1, say where in the timeline and how close. */
export function show(
  timeline: Timeline,
  at: number,
  zoom: number,
  { closest = false, words = ENGLISH }: Telling = {},
): Shown {
  const placement = prepare(timeline, { ...size, measure });
  const all = widestExtent(placement);
  const length = duration(all) * (viewLimits(placement).shortest / duration(all)) ** zoom;
  const from = all.from + (duration(all) - length) * at;
  return looking(placement, extent(from, from + length), { closest, words });
}

export function looking(
  placement: Placement,
  view: Extent,
  { closest = false, words = ENGLISH }: Telling = {},
): Shown {
  const { timeline } = placement;
  const limits = viewLimits(placement);
  const drawn = layout(placement, { extent: view, selection: null }, size);
  const byId = new Map(timeline.events.map((each) => [each.id, each]));
  const eventName = eventNames({ ...timeline, words });
  const named = nameTargets(
    makeTargets(drawn, closest),
    ({ event, cluster }) =>
      cluster ? clusterName(cluster, { words, closest }) : eventName(byId.get(event)!),
    words,
  );
  const { finest } = createZooming(
    timeline.events,
    () => limits,
    () => 1,
  );
  return {
    timeline,
    buttons: named.map(({ name, cluster, event }) => ({
      text: name.map(({ text }) => text).join(''),
      events: cluster?.events ?? [event],
    })),
    status: extentWords(view, words.dates, finest(warpExtent(TO_SCALE, view))),
    chips: listStretches(timeline, words.dates).map(({ text }) => text),
    legend: drawn.legend.map((sign) => wordExplained(sign, words.legend)),
    view,
  };
}
