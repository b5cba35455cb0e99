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
import { homeExtent, layout, prepare } from '../../layout/index.ts';
import { measure } from '../../layout/text/measure.ts';
import { upgraded } from '../../timeline/format-1.ts';
import { parseTimeline } from '../../timeline/parse.ts';
import { unreadable } from '../../timeline/problem.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import { wordsOf } from '../../words/every.ts';
import { escaped } from '../markup.ts';
import Still from './Still.svelte';

/** Beside index.html. */
export const WHOLE_PAGE = 'text.html';

/**
 * The maximum number of events with quotations: with more, the page would take long to load before
 * its script can run.
 */
export const MOST_QUOTED = 200;

/** What a built index.html must contain so that text can be put into it. */
const APP = '<div id="app"></div>';
const TITLE = /<title>[^<]*<\/title>/;
const CHARSET = /<meta charset="[^"]*" ?\/?>/;
const DATA = /<meta name="sourceline:timeline" content="([^"]+)"/;
const LANGUAGE = '<html lang="en"';
/** Elements that only the page with scripts needs. */
const SCRIPTS = /\s*<(?:script|link\s+rel="(?:modulepreload|preload)")[^>]*>(?:<\/script>)?/g;
/**
 * A sandboxed iframe refuses this attribute, and it is not needed for the page's own style sheet.
 */
const CROSS_ORIGIN = /(<link rel="stylesheet") crossorigin/g;

/** The widest size of the chart on the page. */
const CHART = { width: 1120, height: 640 };

/** Which timeline a page shows, and where it will be published. */
export interface Prerendering {
  readonly id: string;
  /**
   * The file of the page with scripts, and of the page with quotations; null if they are on the
   * page itself.
   */
  readonly page: string;
  readonly whole: string | null;
  /** Further elements for the head of the page in this file. */
  readonly head: (file: string) => string;
  /** Further elements for the end of the page with scripts. */
  readonly foot: string;
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
  const { timeline, problems } = parseTimeline(upgraded(JSON.parse(json)));
  if (!timeline) throw new Error(unreadable(problems));
  const missing = [APP, LANGUAGE].find((place) => !html.includes(place));
  if (missing !== undefined) throw new Error(`index.html has no ${missing}`);
  if (!TITLE.test(html)) throw new Error('index.html has no <title>');

  const { title, summary, language } = timeline;
  const words = wordsOf(language);
  const head = `<title>${escaped(title)}</title>
    <meta name="description" content="${escaped(summary)}" />`;
  const page = (file: string, addresses: StillAddresses): string =>
    // Functions as replacements, because a text may contain what `replace` would take for a
    // pattern.
    html
      .replace(LANGUAGE, () => `<html lang="${escaped(language)}"`)
      .replace(CHARSET, (charset) => `${charset}\n    ${wanted.head(file)}`)
      .replace(DATA, () => `<meta name="sourceline:timeline" content="timelines/${wanted.id}.json"`)
      .replace(TITLE, () => head)
      .replaceAll(CROSS_ORIGIN, '$1')
      .replace(APP, () => `<div id="app">${still(timeline, words, addresses)}</div>`);
  const index = page(wanted.page, { wholeAddress: wanted.whole, liveAddress: null }).replace(
    '</body>',
    () => `${wanted.foot}\n  </body>`,
  );
  if (wanted.whole === null) return { index, whole: null };
  const liveAddress = wanted.page === 'index.html' ? '../' : wanted.page;
  const whole = page(wanted.whole, { wholeAddress: null, liveAddress });
  return { index, whole: whole.replaceAll(SCRIPTS, '') };
}

/**
 * The path of the timeline that a page names, relative to the page: `timelines/paris-summit.json`.
 */
export function dataOf(html: string): string {
  const path = DATA.exec(html)?.[1];
  if (path === undefined) throw new Error('index.html names no timeline');
  return path;
}

/** Addresses of the pages that a page without scripts links to; null for the page itself. */
export interface StillAddresses {
  /** The page with every quotation and difference. */
  readonly wholeAddress: string | null;
  /** The page with scripts. */
  readonly liveAddress: string | null;
}

/** The content of a page before any script runs. */
export function still(timeline: Timeline, words: Words, addresses: StillAddresses): string {
  const placement = prepare(timeline, { ...CHART, measure, words: words.dates });
  const view = { extent: homeExtent(placement), selection: null };
  const { body } = render(Still, {
    props: { timeline, words, layout: layout(placement, view, CHART), ...addresses },
  });
  return body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(?:path|text|g|rect)\b[^>]*>/g, (tag) => lean(tag));
}

/**
 * Shortens a tag of the chart by everything that changes no pixel: names for scripts, defaults, and
 * digits too fine to see.
 */
const lean = (tag: string): string =>
  tag
    .replaceAll(/ data-[a-z]+="[^"]*"| opacity="1"| text-anchor="start"| font-weight="400"/g, '')
    .replaceAll(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 2) / 2));
