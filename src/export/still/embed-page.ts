/**
 * Builds the embed page. It contains everything it needs, so that it works where it may ask no
 * server for anything. Runs at build time.
 *
 * It is ordered for painting: styles, then the static chart and the text, then the script. The data
 * of each event comes before its text, because gzip looks back 32 kB and so finds almost every word
 * of the text again.
 */
import { HEAD_FILE } from '../../archive/files.ts';
import { readTimeline } from '../../timeline/any-version.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import { upgrade } from '../../timeline/format-1.ts';
import { translate } from '../../timeline/translation.ts';
import { offered, USUAL } from '../../view/language.ts';
import type { Measure } from '../../layout/layout.ts';
import type { Words } from '../../words/english.ts';
import { jsonText, escapeHtml } from '../markup.ts';
import { LOGO_STYLE } from '../logo.ts';
import type { Overview } from '../overview.ts';
import { embedData, leanData } from './embed-data.ts';
import { renderStill } from './prerender.ts';

/**
 * For a page with a logo: it follows the text, and stands beside the link at the end of the live page
 * (WayOut.svelte). An embed is light whatever the reader's system prefers.
 */
export const EMBED_LOGO_STYLE =
  LOGO_STYLE +
  '#app>.logo{margin:0 var(--space-2) var(--space-3)}' +
  'p>.logo{margin:0}p:has(>.logo){display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:var(--space-2) var(--space-4)}' +
  '@media print{:root:root .logo{background:none}}';

export interface EmbedParts {
  /** The text of the timeline's JSON file, and its SHA-256 in hex. */
  readonly json: string;
  readonly dataHash: string;
  /** Whether the build has read the data without a problem, so that they are not checked again. */
  readonly isSound: boolean;
  /** The content security policy. */
  readonly policy: string;
  /** The texts of the style elements. */
  readonly styles: readonly string[];
  /** The script for the head. */
  readonly early: string;
  /** The scripts for the end of the page, in order. */
  readonly scripts: readonly string[];
  /** The texts of the interface. */
  readonly words: Words;
  /** A `<meta>` element with the addresses of the site. */
  readonly places: string;
  /** The full address of the whole page, which search engines should show instead, if known. */
  readonly canonical: string;
  /** The address of the page with all quotations; null if this page has them. */
  readonly wholeAddress: string | null;
  /** As in Prerendering. */
  readonly measure?: Measure;
  /** The element that shows the publisher's logo; empty for none. */
  readonly logo?: string;
  /** For an archive, whose most important events are then the timeline. */
  readonly archive?: Overview | undefined;
}

/** @throws Error if the timeline cannot be read */
export function embedPage(parts: EmbedParts): string {
  const given = upgrade(JSON.parse(parts.json)) as TimelineJson;
  const data = embedData(given, parts.words.language) as TimelineJson;
  const timeline = readTimeline(data);
  const { canonical, wholeAddress, archive } = parts;
  const { events, ...head } = parts.isSound ? leanData(data) : data;
  const text = renderStill(
    translate(timeline, parts.words.language),
    parts.words,
    {
      wholeAddress,
      liveAddress: null,
    },
    parts.measure,
    archive && { ...archive, frame: null },
  );
  return `<!doctype html>
<html lang="${escapeHtml(timeline.language)}" data-speaks="${parts.words.language}"${offers()}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="sourceline:data-hash" content="${parts.dataHash}">
${archive ? `<meta name="sourceline:timeline" content="../archives/${escapeHtml(timeline.id)}/${HEAD_FILE}">\n` : ''}${parts.places}
<title>${escapeHtml(timeline.title)}</title>
<meta name="description" content="${escapeHtml(timeline.summary)}">
<link rel="icon" href="data:,">
<link rel="canonical" href="${escapeHtml(canonical)}">
${parts.styles.map((style) => `<style>${style}</style>`).join('\n')}
<script>${parts.early}</script>
</head>
<body>
<div id="app" data-timeline="${escapeHtml(timeline.id)}">${archive ? text : besides(text, events)}${parts.logo ?? ''}</div>
${block(archive ? archive.head : { ...head, events: [] })}
${parts.scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

/** Empty for the usual languages, which every page knows. */
function offers(): string {
  const [usual, site] = [USUAL, offered()].map((all) => all.map((each) => each.language).join(' '));
  return site === usual ? '' : ` data-offers="${escapeHtml(site!)}"`;
}

const block = (data: unknown): string =>
  `<script type="application/json">${jsonText(data)}</script>`;

/** The beginning of an event in StillEvent.svelte. No text can contain it. */
const EVENT = '<li><p class="date">';

function besides(text: string, events: readonly unknown[]): string {
  let next = 0;
  return text.replaceAll(EVENT, () => `${block(events[next++])}${EVENT}`);
}
