/**
 * Builds the embed page. It contains everything it needs, so that it works where it may ask no
 * server for anything. Runs at build time.
 *
 * It is ordered for painting: styles, then the static chart and the text, then the script. The data
 * of each event comes before its text, because gzip looks back 32 kB and so finds almost every word
 * of the text again.
 */
import { readTimeline } from '../../timeline/any-version.ts';
import { upgraded } from '../../timeline/format-1.ts';
import { translated } from '../../timeline/translation.ts';
import { languageOf, type Language } from '../../view/language.ts';
import type { Words } from '../../words/english.ts';
import { jsonText, escapeHtml } from '../markup.ts';
import { renderStill } from './prerender.ts';

export interface EmbedParts {
  /** The text of the timeline's JSON file, and its SHA-256 in hex. */
  readonly json: string;
  readonly dataHash: string;
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
}

/** @throws Error if the timeline cannot be read */
export function embedPage(parts: EmbedParts): string {
  const data = embedData(upgraded(JSON.parse(parts.json)) as Given, parts.words.language);
  const timeline = readTimeline(data);
  const { canonical, wholeAddress } = parts;
  const text = renderStill(translated(timeline, parts.words.language), parts.words, {
    wholeAddress,
    liveAddress: null,
  });
  return `<!doctype html>
<html lang="${escapeHtml(timeline.language)}" data-speaks="${parts.words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="sourceline:data-hash" content="${parts.dataHash}">
${parts.places}
<title>${escapeHtml(timeline.title)}</title>
<meta name="description" content="${escapeHtml(timeline.summary)}">
<link rel="icon" href="data:,">
<link rel="canonical" href="${escapeHtml(canonical)}">
${parts.styles.map((style) => `<style>${style}</style>`).join('\n')}
<script>${parts.early}</script>
</head>
<body>
<div id="app" data-timeline="${escapeHtml(timeline.id)}">${besides(text, data.events)}</div>
${block({ ...data, events: [] })}
${parts.scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

const block = (data: unknown): string =>
  `<script type="application/json">${jsonText(data)}</script>`;

/** The beginning of an event in StillEvent.svelte. No text can contain it. */
const EVENT = '<li><p class="date">';

function besides(text: string, events: readonly unknown[]): string {
  let next = 0;
  return text.replaceAll(EVENT, () => `${block(events[next++])}${EVENT}`);
}

interface Given {
  readonly events?: readonly object[];
  readonly translations?: Readonly<Record<string, unknown>>;
}

/**
 * The data of a timeline for its embed page: with only the translations that the page shows, and
 * without images, which would need a server.
 */
export function embedData({ translations = {}, events = [], ...given }: Given, language: Language) {
  const data = { ...given, events: events.map((event) => ({ ...event, media: null })) };
  const shown = Object.entries(translations).filter(([tag]) => languageOf(tag) === language);
  return shown.length > 0 ? { ...data, translations: Object.fromEntries(shown) } : data;
}
