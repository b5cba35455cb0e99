/**
 * The geometry of a picture. Pure.
 *
 * From top to bottom: title, extent in words, chart, legend, documents, credit. Chart and texts
 * keep to the margins, and nothing is cut off: what does not fit is left out whole, and the picture
 * says so.
 */
import { PALETTES, type Palettes } from '../../chart/palettes.ts';
import type { Theme } from '../../chart/theme.ts';
import { layout, makeWarpAt, prepare, type PlacementOptions } from '../../layout/index.ts';
import type { Box, Layout, Measure, Size } from '../../layout/layout.ts';
import { measure as byTable } from '../../layout/text/measure.ts';
import { overlaps, type Extent } from '../../time/extent.ts';
import { isToScale, TO_SCALE } from '../../time/warp.ts';
import { extentWords } from '../../time/wording/extent-words.ts';
import { finest, type Precision } from '../../time/precision.ts';
import { wordDate } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import type { IndexedEvent } from '../../timeline/timeline-index.ts';
import {
  reportedBy,
  type IndexedTimeline,
  type TimelineEvent,
  type TimeScale,
} from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import { timelineClock } from '../../words/clock.ts';
import { wordExplained } from '../../words/legend.ts';
import { layOutFooter } from './footer.ts';
import { layOutHeader, type Heading } from './header.ts';
import { LEGEND_GAP, shareHeight, withRoom } from './middle.ts';
import { mirrorTexts } from './mirror.ts';
import { layOutLegend, mirrorLegend, type PictureLegend } from './picture-legend.ts';
import type { Text } from './paragraph.ts';
import { logoWithin, roomFor, type PictureLogo } from './picture-logo.ts';
import type { PicturedArchive } from '../overview.ts';
import { PictureError } from '../picture-error.ts';
import type { MeasureHeadline } from '../fonts/serif.ts';
import { widthsBy } from './type.ts';
import { shownExtent } from './shown-extent.ts';
import { keepWholeItems } from './whole.ts';

export interface PictureRequest {
  /** Of an archive, what has come of it. */
  readonly timeline: IndexedTimeline;
  /** `extent` null: the timeline's home, moved to the selected event. */
  readonly view: { readonly extent: Extent | null; readonly selection: string | null };
  /** As in PlacementOptions: the events that pass a filter, and their bands. */
  readonly bandsAndFilter?: Pick<PlacementOptions, 'only' | 'grouped'>;
  /** The scale of the chart; as the page would choose it if missing. */
  readonly timeScale?: TimeScale;
  /** In CSS px; the drawing may be scaled up. */
  readonly size: Size;
  /** What `size` measures. With `chart`, the picture is larger by the space that its texts need. */
  readonly sizeOf: 'picture' | 'chart';
  readonly theme: 'light' | 'dark';
  /** The site's own colours; the usual ones if missing. */
  readonly palettes?: Palettes;
  readonly words: Words;
  /** The address of the page that shows the same; null if unknown. */
  readonly address: string | null;
  /** The size of the publisher's logo, in its own px; null or missing for none. */
  readonly logo?: Size | null;
  /** The archive that the timeline is a part of: the picture then counts all its events. */
  readonly archive?: PicturedArchive | undefined;
  /** For a picture about a single event: its title and date head the picture. */
  readonly about?: TimelineEvent;
  /** How wide texts are where the picture is drawn. Otherwise other scripts are estimated. */
  readonly measure?: Measure;
  /** The same for headlines. */
  readonly measureHeadline?: MeasureHeadline;
}

export interface Picture {
  readonly size: Size;
  readonly theme: Theme;
  readonly title: string;
  /** A description for anyone who cannot see the picture. */
  readonly description: string;
  readonly extent: Extent;
  /** The extent in words, or the date of the event that the picture is about. */
  readonly dates: string;
  readonly texts: readonly Text[];
  readonly chart: { readonly box: Box; readonly layout: Layout };
  readonly legend: PictureLegend & { readonly x: number; readonly y: number };
  /** The publisher's; null for none. */
  readonly logo: PictureLogo | null;
  /** Hairlines, from margin to margin. */
  readonly rules: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
}

/** In px. A smaller chart could not show three rows, the strip and the axis. */
const LEAST_CHART = 150;
const LEAST_WIDTH = 280;
const GAP = 18;

/** @throws PictureError if the size leaves no room for a chart */
export function layOutPicture(request: PictureRequest): Picture {
  const { timeline, view, bandsAndFilter = {}, size, sizeOf, theme, words, address } = request;
  const { measure = byTable, palettes = PALETTES } = request;
  const widthOf = widthsBy(measure, request.measureHeadline);
  const { only } = bandsAndFilter;
  const margin = size.width >= 900 ? 32 : 20;
  const width = sizeOf === 'chart' ? size.width : size.width - 2 * margin;
  if (width < LEAST_WIDTH) throw tooSmall(size);
  const { archive } = request;
  const warp = archive ? TO_SCALE : makeWarpAt(timeline, width, request.timeScale);
  const extent = shownExtent(request, { width, height: size.height }, warp);
  const shown = timeline.events.filter(
    ({ id, when }) => overlaps(when.extent, extent) && (!only || only.has(id)),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const reporting = new Set(shown.filter(isWhole).flatMap(reportedBy));
  // Those of an archive are far more than the ones that are known here.
  const documents = archive ? [] : timeline.documents.filter(({ id }) => reporting.has(id));

  const { summary } = request.about ?? timeline;
  const when = request.about
    ? wordDate(request.about.when, words.dates)
    : extentWords(
        extent,
        words.dates,
        finestOf(shown.length > 0 ? shown : timeline.events),
        timeline.clockChanges,
        !isToScale(warp),
      );
  const clock = timelineClock(timeline, shown, [], words);
  const notToScale = isToScale(warp) ? null : words.dates.axis.notToScale;
  const chart = (height: number): Layout => {
    if (height < LEAST_CHART) throw tooSmall(size);
    const box = { width, height };
    const drawn = layout(
      prepare(timeline, {
        ...{ ...box, ...bandsAndFilter, measure, words: words.dates, warp },
        ...archive,
      }),
      { ...view, extent },
      box,
    );
    return keepWholeItems(drawn, (event) => ids.has(event), measure);
  };
  const facts = words.picture.facts(
    ...(archive?.counted(chart(size.height).inView) ?? ([ids.size, documents.length] as const)),
  );
  const heading = { ...headingOf(request, when, facts), clock, scale: notToScale };
  const top = layOutHeader(heading, { width, widthOf, words });
  const bottom = layOutFooter({
    documents,
    address,
    logo: request.logo ? roomFor(request.logo) : null,
    width,
    most: Math.floor(size.height / 90),
    words,
    widthOf,
  });
  const chartTop = margin + top.height + GAP;
  const texts = chartTop + GAP + bottom.height + margin;
  const legendOf = (of: Layout): PictureLegend => wordLegend(of, request, width);
  const { drawn, legend, height } =
    sizeOf === 'chart'
      ? withRoom(chart, size, legendOf)
      : shareHeight(chart, size.height - texts, legendOf);
  const footTop = chartTop + height + GAP;
  const written = [
    ...moveTexts(top.texts, margin, margin),
    ...moveTexts(bottom.texts, margin, footTop),
  ];
  const { logo } = bottom;
  const isMirrored = words.direction === 'rtl';
  const logoLeft = (box: Box): number => (isMirrored ? width - box.x - box.width : box.x);

  return {
    size: { width: width + 2 * margin, height: Math.ceil(texts + height) },
    theme: palettes[theme],
    title: heading.title,
    description: `${top.description}. ${isolated(summary)}`,
    extent,
    dates: heading.dates,
    texts: isMirrored ? mirrorTexts(written, width + 2 * margin) : written,
    chart: { box: { x: margin, y: chartTop, ...drawn.size }, layout: drawn },
    legend: {
      ...(isMirrored ? mirrorLegend(legend, width) : legend),
      x: margin,
      y: chartTop + drawn.size.height + LEGEND_GAP,
    },
    logo: logo && logoWithin({ ...logo, x: logoLeft(logo) + margin, y: logo.y + footTop }, theme),
    rules: [chartTop, footTop - GAP / 2].map((y) => ({
      x0: margin,
      x1: margin + width,
      y: Math.round(y) + 0.5,
    })),
  };
}

const isWhole = (event: IndexedEvent | TimelineEvent): event is TimelineEvent =>
  'citations' in event;

const headingOf = (
  { timeline: { title }, about }: PictureRequest,
  dates: string,
  facts: string,
): Omit<Heading, 'clock' | 'scale'> =>
  about ? { title: about.title, dates, facts: title } : { title, dates, facts };

/** The text for the extent must not be more exact than this. */
const finestOf = (events: readonly IndexedEvent[]): Precision =>
  events.length > 0 ? finest(events.map(({ when }) => when.precision)) : 'day';

function wordLegend(
  drawn: Layout,
  { timeline: { lanes }, words, measure = byTable }: PictureRequest,
  width: number,
): PictureLegend {
  const { legend, unnamedLanes, unlabelled } = drawn;
  const notice = unlabelled === 0 ? null : words.picture.unlabelled(unlabelled);
  const entries = [
    ...unnamedLanes.map((lane) => ({ sign: { lane }, words: lanes[lane]!.name })),
    ...legend.map((sign) => ({ sign, words: wordExplained(sign, words.legend) })),
  ];
  return layOutLegend(entries, notice, width, widthsBy(measure));
}

const moveTexts = (texts: readonly Text[], x: number, y: number): Text[] =>
  texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y }));

const tooSmall = ({ width, height }: Size): PictureError =>
  new PictureError(
    'too-small',
    `A picture of ${width} × ${height} px leaves no room for the chart: choose a larger one.`,
  );
