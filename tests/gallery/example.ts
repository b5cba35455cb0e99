/** An example is at once a section of the gallery's page, a golden drawing and a test. */
import { render } from 'svelte/server';
import Chart from '../../src/chart/Chart.svelte';
import type { Lit } from '../../src/chart/figure.ts';
import { dark, light } from '../../src/chart/palettes.ts';
import { bare } from '../../src/export/markup.ts';
import {
  homeExtent,
  layout,
  makeWarpAt,
  widestExtent,
  type Placement,
} from '../../src/layout/index.ts';
import type { Layout, Size } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import type { Extent } from '../../src/time/extent.ts';
import type { Timeline, TimeScale } from '../../src/timeline/timeline.ts';
import { prepare } from '../layout/placement/in-english.ts';

export type ThemeName = 'light' | 'dark';

export interface Example {
  /** The name of its goldens and its section. */
  readonly name: string;
  /** What to see in it, in a sentence. */
  readonly says: string;
  readonly timeline: () => Timeline;
  readonly size: Size;
  /** The default is `home`. With dates (EDTF), edges may cut off what goes on beyond them. */
  readonly shows?: 'home' | 'all' | { readonly dates: string };
  readonly selection?: string;
  /** By default what a page of this width begins with. */
  readonly scale?: TimeScale;
  /** The theme of its goldens, by default `light`. The page has both. */
  readonly theme?: ThemeName;
  /** Whether it also has a PNG golden. */
  readonly pixels?: true;
}

interface Drawn {
  readonly placement: Placement;
  readonly layout: Layout;
  readonly draw: (theme: ThemeName) => string;
}

export function drawn({
  name,
  timeline,
  size,
  shows = 'home',
  selection = null,
  ...of
}: Given): Drawn {
  const shownTimeline = timeline();
  const warp = makeWarpAt(shownTimeline, size.width, of.scale);
  const placement = prepare(shownTimeline, { ...size, measure, warp });
  const extent = extentOf(placement, shows);
  const shown = layout(placement, { extent, selection }, size);
  return { placement, layout: shown, draw: (theme) => svgOf(name, shown, theme) };
}

type Given = Omit<Example, 'selection'> & { readonly selection?: string | null };

function extentOf(placement: Placement, shows: Example['shows']): Extent {
  if (shows === 'all') return widestExtent(placement);
  if (typeof shows !== 'object') return homeExtent(placement);
  return parseEdtf(shows.dates, 'UTC').extent;
}

/** On a background, so that the file alone looks like it does on the page. */
export function svgOf(name: string, layout: Layout, theme: ThemeName, lit: Lit = null): string {
  const paint = theme === 'dark' ? dark : light;
  // Ids of several drawings on one page must differ.
  const idPrefix = `${name}-${theme}`;
  const svg = bare(render(Chart, { props: { layout, theme: paint, lit }, idPrefix }).body);
  const inside = svg.indexOf('>') + 1;
  const paper = `<rect width="${layout.size.width}" height="${layout.size.height}" fill="${paint.paper}"></rect>`;
  return `${svg.slice(0, inside)}${paper}${svg.slice(inside)}`;
}
