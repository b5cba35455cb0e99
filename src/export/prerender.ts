/**
 * Two pages that need no scripts, made from the built index.html: itself, with a still chart and
 * the list of events in place of nothing, and a second one with every quotation and difference.
 * Runs at build time, bundled for Node by `sourceline build`.
 *
 * On the reader's machine `main.ts` mounts the page over the first; where scripts fail it stays.
 * It counts in what a first load may weigh, and so the quotations are one link away.
 */
import { render } from 'svelte/server';
import { homeExtent, layout, prepare } from '../layout/index.ts';
import { measure } from '../layout/measure.ts';
import { parseTimeline } from '../timeline/parse.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Words } from '../words/english.ts';
import { wordsOf } from '../words/every.ts';
import { escaped } from './markup.ts';
import Still from './Still.svelte';

/** Beside index.html. */
export const WHOLE_PAGE = 'text.html';

/** What a built index.html must hold for a page to be put into it. */
const APP = '<div id="app"></div>';
const TITLE = /<title>[^<]*<\/title>/;
const CHARSET = /<meta charset="[^"]*" ?\/?>/;
const DATA = /<meta name="sourceline:timeline" content="([^"]+)"/;
const LANGUAGE = '<html lang="en"';
/** What only the page with scripts needs; its fonts can wait in the other. */
const SCRIPTS = /\s*<(?:script|link\s+rel="(?:modulepreload|preload)")[^>]*>(?:<\/script>)?/g;
/** Refused in a sandboxed frame, and of no use: the style sheet is the page's own. */
const CROSS_ORIGIN = /(<link rel="stylesheet") crossorigin/g;

/** As the page lays it out where it is widest. */
const CHART = { width: 1120, height: 640 };

/** Which timeline a page is to show, and where its two pages will stand. */
export interface Prerendering {
  readonly id: string;
  /** File of the page with scripts, and of the whole text. */
  readonly page: string;
  readonly whole: string;
  /** What else belongs into the head of the page with this file. */
  readonly head: (file: string) => string;
  /** What else the page with scripts holds at its end. */
  readonly foot: string;
}

/**
 * @param html the built index.html.
 * @param json text of the timeline that is to be shown.
 * @throws Error where the page has no place for the text, or the timeline cannot be read.
 */
export function prerender(
  html: string,
  json: string,
  wanted: Prerendering,
): { index: string; whole: string } {
  const { timeline, problems } = parseTimeline(JSON.parse(json));
  if (!timeline) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  const missing = [APP, LANGUAGE].find((place) => !html.includes(place));
  if (missing !== undefined) throw new Error(`index.html has no ${missing}`);
  if (!TITLE.test(html)) throw new Error('index.html has no <title>');

  const { title, summary, language } = timeline;
  const addresses = {
    wholeAddress: wanted.whole,
    liveAddress: wanted.page === 'index.html' ? './' : wanted.page,
  };
  const words = wordsOf(language);
  const head = `<title>${escaped(title)}</title>
    <meta name="description" content="${escaped(summary)}" />`;
  const page = (whole: boolean): string =>
    // Functions as replacements, since a text may hold what `replace` would take for a pattern.
    html
      .replace(LANGUAGE, () => `<html lang="${escaped(language)}"`)
      .replace(
        CHARSET,
        (charset) => `${charset}\n    ${wanted.head(whole ? wanted.whole : wanted.page)}`,
      )
      .replace(DATA, () => `<meta name="sourceline:timeline" content="timelines/${wanted.id}.json"`)
      .replace(TITLE, () => head)
      .replaceAll(CROSS_ORIGIN, '$1')
      .replace(APP, () => `<div id="app">${still(timeline, { whole, words, ...addresses })}</div>`);
  const index = page(false).replace('</body>', () => `${wanted.foot}\n  </body>`);
  return { index, whole: page(true).replaceAll(SCRIPTS, '') };
}

/** The timeline that a page names, as a path beside it: `timelines/paris-summit.json`. */
export function dataOf(html: string): string {
  const path = DATA.exec(html)?.[1];
  if (path === undefined) throw new Error('index.html names no timeline');
  return path;
}

/** What stands in a page before any script: `whole` with every quotation and difference. */
export function still(
  timeline: Timeline,
  kind: { whole: boolean; words: Words; wholeAddress: string; liveAddress: string },
): string {
  const { words } = kind;
  const placement = prepare(timeline, { ...CHART, measure, words: words.dates });
  const view = { extent: homeExtent(placement), selection: null };
  const { body } = render(Still, {
    props: { timeline, layout: layout(placement, view, CHART), ...kind },
  });
  return body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(?:path|text|g|rect)\b[^>]*>/g, (tag) => lean(tag));
}

/** A tag of the chart without what changes no pixel: names for scripts, defaults, fine digits. */
const lean = (tag: string): string =>
  tag
    .replaceAll(/ data-[a-z]+="[^"]*"| opacity="1"| text-anchor="start"| font-weight="400"/g, '')
    .replaceAll(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 2) / 2));
