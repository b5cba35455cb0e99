/** What a picture shows: the requested extent, or home. Pure. */
import { extentInRow, homeExtent, prepare, viewLimits } from '../../layout/index.ts';
import type { Measure, Size } from '../../layout/layout.ts';
import { measure as byTable } from '../../layout/text/measure.ts';
import type { Extent } from '../../time/extent.ts';
import {
  unwarpExtent,
  warpedLength,
  warpExtent,
  type Warp,
  type WarpedExtent,
} from '../../time/warp.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { constrain, reveal, zoom } from '../../view/navigation.ts';

/** The share of the width that is free beside the selected event, as on the page. */
const BESIDE = 0.12;

/** The parts of a request that decide what it shows. */
interface Asked {
  readonly timeline: Timeline;
  readonly view: { readonly extent: Extent | null; readonly selection: string | null };
  readonly measure?: Measure;
}

/** The requested extent, within what the chart can show. */
export function shownExtent(
  { timeline, view, measure = byTable }: Asked,
  size: Size,
  warp: Warp,
): Extent {
  const placement = prepare(timeline, { ...size, measure, warp });
  const home = warpExtent(warp, homeExtent(placement));
  const standing = view.selection === null ? null : extentInRow(placement, view.selection);
  const shown = view.extent
    ? warpExtent(warp, view.extent)
    : standing
      ? moveHome(home, standing)
      : home;
  return unwarpExtent(warp, constrain(shown, viewLimits(placement)));
}

/** Home, moved to an event that lies elsewhere, and widened if the event is long. */
function moveHome(home: WarpedExtent, standing: WarpedExtent): WarpedExtent {
  if (home.from <= standing.from && standing.to <= home.to) return home;
  const length = warpedLength(standing) * (1 + 4 * BESIDE);
  const narrow = Math.min(1, warpedLength(home) / length);
  return reveal(zoom(home, narrow, 0.5), standing, BESIDE);
}
