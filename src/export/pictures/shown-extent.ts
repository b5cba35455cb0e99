/** What a picture shows: the requested extent, or home. Pure. */
import { extentInRow, homeExtent, prepare, viewLimits } from '../../layout/index.ts';
import type { Measure, Size } from '../../layout/layout.ts';
import { measure as byTable } from '../../layout/text/measure.ts';
import type { PicturedArchive } from '../overview.ts';
import type { Extent } from '../../time/extent.ts';
import { unwarpExtent, warpExtent, type Warp } from '../../time/warp.ts';
import type { IndexedTimeline } from '../../timeline/timeline.ts';
import { constrain, moveHome } from '../../view/navigation.ts';
import type { Words } from '../../words/english.ts';

/** The parts of a request that decide what it shows. */
interface Asked {
  readonly timeline: IndexedTimeline;
  readonly view: { readonly extent: Extent | null; readonly selection: string | null };
  readonly measure?: Measure;
  readonly words: Words;
  readonly archive?: PicturedArchive | undefined;
}

/** The requested extent, within what the chart can show. */
export function shownExtent(
  { timeline, view, measure = byTable, words, archive }: Asked,
  size: Size,
  warp: Warp,
): Extent {
  const placement = prepare(timeline, { ...size, measure, words: words.dates, warp, ...archive });
  const home = warpExtent(warp, homeExtent(placement));
  const standing = view.selection === null ? null : extentInRow(placement, view.selection);
  const shown = view.extent
    ? warpExtent(warp, view.extent)
    : standing
      ? moveHome(home, standing)
      : home;
  return unwarpExtent(warp, constrain(shown, viewLimits(placement)));
}
