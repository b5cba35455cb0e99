/**
 * Builds the page without scripts from the built index.html: it adds a static chart and the list of
 * events with every quotation and difference. Runs at build time, bundled for Node by `sourceline
 * build`.
 *
 * In the browser `main.ts` mounts the live page over it; if scripts fail, it stays. It counts
 * towards the weight of a first load, so a large timeline has its quotations on a second page,
 * which needs no scripts.
 */
import { render } from 'svelte/server';
import { homeExtent, layout, makeWarpAt, neededHeight, prepare } from '../../layout/index.ts';
import type { Measure } from '../../layout/layout.ts';
import { measure as inOurs } from '../../layout/text/measure.ts';
import { HEAD_FILE } from '../../archive/files.ts';
import { TO_SCALE } from '../../time/warp.ts';
import { readTimeline } from '../../timeline/any-version.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import { wordsOf } from '../../words/every.ts';
import { bare, escapeHtml } from '../markup.ts';
import { edit, elementOf, elementsOf, type Edit, type PageElement } from './html-page.ts';
import type { StillArchive } from '../overview.ts';
import { NO_IMPRINT, type Imprint } from '../publisher.ts';
import { upFrom } from '../site/page-path.ts';
import { endEdits } from './site-ends.ts';
import { dataEdit } from './page-data.ts';
import Still from './Still.svelte';

/** Beside index.html. */
export const WHOLE_PAGE = 'text.html';

/**
 * The maximum number of events with quotations: with more, the page would take long to load before
 * its script can run.
 */
export const MOST_QUOTED = 200;

/** The widest size of the chart on the page, and its height if there are very many events. */
const CHART_WIDTH = 1120;
const ARCHIVE_HEIGHT = 640;

/** Which timeline a page shows, and where it will be published. */
export interface Prerendering {
  readonly id: string;
  /**
   * The file of the page with scripts, as a path from the site's folder: `bridge/index.html`. And
   * of the page with quotations; null if they are on the page itself.
   */
  readonly page: string;
  readonly whole: string | null;
  /** The SHA-256 of the timeline's file, in hex, if the page may read it without checking it. */
  readonly checked?: string | null;
  /** For an archive, whose most important events are then the timeline; null or missing for others. */
  readonly archive?: StillArchive | null;
  /** Further elements for the head of the page in this file. */
  readonly head: (file: string) => string;
  /** Further elements for the end of the page with scripts. */
  readonly foot: string;
  /** What the site's settings say; nothing if missing. */
  readonly imprint?: Imprint;
  /** How wide texts are in the site's own font; in ours if missing. */
  readonly measure?: Measure;
}

/**
 * @param html the built index.html
 * @param json the text of the timeline to show
 * @throws Error if the page has no place for the text, or if the timeline cannot be read
 */
export function prerender(
  html: string,
  json: string,
  wanted: Prerendering,
): { index: string; whole: string | null } {
  const timeline = readTimeline(JSON.parse(json));
  const elements = elementsOf(html);
  const common = [...about(elements, timeline, wanted), ...withoutCors(elements)];
  const imprint = wanted.imprint ?? NO_IMPRINT;
  const up = upFrom(wanted.page);
  const siteEnds = endEdits(elements, imprint, up);
  const words = wordsOf(timeline.language);
  const { start, end } = elementOf(elements, 'div', { id: 'app' }).content;
  const page = (file: string, addresses: StillAddresses, edits: readonly Edit[]): string =>
    edit(html, [
      ...common,
      after(elementOf(elements, 'meta', { charset: 'utf-8' }), `\n    ${wanted.head(file)}`),
      {
        start,
        end,
        text: renderStill(timeline, words, addresses, wanted.measure, wanted.archive ?? null),
      },
      ...siteEnds,
      ...edits,
    ]);
  const bodyEnd = elementOf(elements, 'body').content.end;
  const foot = { start: bodyEnd, end: bodyEnd, text: `${wanted.foot}\n  ` };
  const index = page(
    wanted.page,
    { wholeAddress: wanted.whole && nameOf(wanted.whole), liveAddress: null },
    [foot],
  );
  if (wanted.whole === null) return { index, whole: null };
  const liveAddress = './';
  const whole = page(wanted.whole, { wholeAddress: null, liveAddress }, withoutScripts(elements));
  return { index, whole };
}

/** Both pages of a timeline are in one folder. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const after = ({ end }: PageElement, text: string): Edit => ({ start: end, end, text });

/** Names the timeline in the head, and its language in the `html` element. */
function about(
  elements: readonly PageElement[],
  { title, summary, language }: Timeline,
  { id, page, checked, archive }: Prerendering,
): Edit[] {
  const data = archive ? `archives/${id}/${HEAD_FILE}` : `timelines/${id}.json`;
  const root = elementOf(elements, 'html');
  const lang = root.written.lang;
  if (!lang) throw new Error('index.html has no <html lang>');
  return [
    { ...lang, text: `lang="${escapeHtml(language)}"${directionOf(language)}` },
    dataEdit(elements, `${upFrom(page)}${data}`, checked),
    {
      ...placeOf(elementOf(elements, 'title')),
      text: `<title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(summary)}" />`,
    },
  ];
}

/** An attribute for a page that runs from right to left. */
const directionOf = (language: string): string =>
  wordsOf(language).direction === 'rtl' ? ' dir="rtl"' : '';

const placeOf = ({ start, end }: PageElement): Pick<Edit, 'start' | 'end'> => ({ start, end });

/** A request with CORS is refused in a sandboxed frame, and the style sheet is the page's own. */
const withoutCors = (elements: readonly PageElement[]): Edit[] =>
  elements
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet')
    .flatMap(({ written }) => (written.crossorigin ? [{ ...written.crossorigin, text: '' }] : []));

/** Removes scripts and preloads: without scripts the text can be read before its fonts come. */
const withoutScripts = (elements: readonly PageElement[]): Edit[] =>
  elements
    .filter(
      ({ name, attributes }) =>
        name === 'script' ||
        (name === 'link' && ['preload', 'modulepreload'].includes(attributes.rel ?? '')),
    )
    .map((element) => ({ ...placeOf(element), text: '' }));

/** Addresses of the pages that a page without scripts links to; null for the page itself. */
export interface StillAddresses {
  /** The page with every quotation and difference. */
  readonly wholeAddress: string | null;
  /** The page with scripts. */
  readonly liveAddress: string | null;
}

/** The content of a page before any script runs. */
export function renderStill(
  timeline: Timeline,
  words: Words,
  addresses: StillAddresses,
  measure: Measure = inOurs,
  archive: StillArchive | null = null,
): string {
  const drawn = archive?.timeline ?? timeline;
  const warp = archive ? TO_SCALE : makeWarpAt(drawn, CHART_WIDTH);
  const height = archive
    ? ARCHIVE_HEIGHT
    : neededHeight(drawn, { width: CHART_WIDTH, measure, warp });
  const size = { width: CHART_WIDTH, height };
  const options = { ...size, measure, words: words.dates, warp };
  const placement = prepare(drawn, archive ? { ...options, tiling: archive.tiling } : options);
  const view = { extent: homeExtent(placement), selection: null };
  const { body } = render(Still, {
    props: { timeline, words, layout: layout(placement, view, size), ...addresses, archive },
  });
  return bare(body).replaceAll(/<(?:path|text|g|rect)\b[^>]*>/g, (tag) => shortenTag(tag));
}

/**
 * Shortens a tag of the chart by everything that changes no pixel: names for scripts, defaults, and
 * digits too fine to see.
 */
const shortenTag = (tag: string): string =>
  tag
    .replaceAll(/ data-[a-z]+="[^"]*"| opacity="1"| text-anchor="start"| font-weight="400"/g, '')
    .replaceAll(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 2) / 2));
