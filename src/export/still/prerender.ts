/**
 * The page without scripts, made from the built index.html: itself, with a still chart and the list
 * of events, every quotation and difference in place of nothing. Runs at build time, bundled for
 * Node by `sourceline build`.
 *
 * On the reader's machine `main.ts` mounts the page over it; where scripts fail it stays. It counts
 * in what a first load may weigh: of a large timeline the quotations are in a second page, which
 * needs no scripts at all.
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

/** Events. A page with the quotations of more would be loading long before its script can run. */
export const MOST_QUOTED = 200;

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

/** Which timeline a page is to show, and where it will stand. */
export interface Prerendering {
  readonly id: string;
  /** File of the page with scripts, and of its quotations; null where they are in the page. */
  readonly page: string;
  readonly whole: string | null;
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
    // Functions as replacements, since a text may hold what `replace` would take for a pattern.
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

/** The timeline that a page names, as a path beside it: `timelines/paris-summit.json`. */
export function dataOf(html: string): string {
  const path = DATA.exec(html)?.[1];
  if (path === undefined) throw new Error('index.html names no timeline');
  return path;
}

/** Of the pages that a page without scripts leads to; null where it is that one itself. */
export interface StillAddresses {
  /** With every quotation and difference. */
  readonly wholeAddress: string | null;
  /** With scripts. */
  readonly liveAddress: string | null;
}

/** What stands in a page before any script. */
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

/** A tag of the chart without what changes no pixel: names for scripts, defaults, fine digits. */
const lean = (tag: string): string =>
  tag
    .replaceAll(/ data-[a-z]+="[^"]*"| opacity="1"| text-anchor="start"| font-weight="400"/g, '')
    .replaceAll(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 2) / 2));
