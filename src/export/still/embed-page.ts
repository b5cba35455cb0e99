/**
 * The page for a frame: everything that it needs is in it, so that it lives where it may ask no
 * server for anything. Runs at build time.
 *
 * Its order is its way onto the screen: styles, then the still chart and the text, which are
 * painted, then the script. Each event's data stands before its text: what compresses the page
 * looks back 32 kB, and finds there every word of the text but once.
 */
import { upgraded } from '../../timeline/format-1.ts';
import { parseTimeline } from '../../timeline/parse.ts';
import { unreadable } from '../../timeline/problem.ts';
import { translated } from '../../timeline/translation.ts';
import { languageOf, type Language } from '../../view/language.ts';
import type { Words } from '../../words/english.ts';
import { jsonText, escaped } from '../markup.ts';
import { still } from './prerender.ts';

export interface EmbedParts {
  /** Text of the timeline's JSON file, and its SHA-256 in hex. */
  readonly json: string;
  readonly dataHash: string;
  /** Content security policy. */
  readonly policy: string;
  /** Texts of the style elements. */
  readonly styles: readonly string[];
  /** Runs in the head. */
  readonly early: string;
  /** Run one after the other at the end of the page. */
  readonly scripts: readonly string[];
  /** What its interface says. */
  readonly words: Words;
  /** A `<meta>` that says where everything stands. */
  readonly places: string;
  /** Of the whole page, which search engines are to show in its place: full, where it is known. */
  readonly canonical: string;
  /** Of the page with all quotations; null where this one holds them. */
  readonly wholeAddress: string | null;
}

/** @throws Error where the timeline cannot be read. */
export function embedPage(parts: EmbedParts): string {
  const data = embedded(upgraded(JSON.parse(parts.json)) as Given, parts.words.language);
  const { timeline, problems } = parseTimeline(data);
  if (!timeline) throw new Error(unreadable(problems));
  const { canonical, wholeAddress } = parts;
  const text = still(translated(timeline, parts.words.language), parts.words, {
    wholeAddress,
    liveAddress: null,
  });
  return `<!doctype html>
<html lang="${escaped(timeline.language)}" data-speaks="${parts.words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(parts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="sourceline:data-hash" content="${parts.dataHash}">
${parts.places}
<title>${escaped(timeline.title)}</title>
<meta name="description" content="${escaped(timeline.summary)}">
<link rel="icon" href="data:,">
<link rel="canonical" href="${escaped(canonical)}">
${parts.styles.map((style) => `<style>${style}</style>`).join('\n')}
<script>${parts.early}</script>
</head>
<body>
<div id="app" data-timeline="${escaped(timeline.id)}">${besides(text, data.events)}</div>
${block({ ...data, events: [] })}
${parts.scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

const block = (data: unknown): string =>
  `<script type="application/json">${jsonText(data)}</script>`;

/** How an event begins in StillEvent.svelte; no text can hold it. */
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
 * A timeline's data as a page holds it: with the translations that it shows, and no others; and
 * without images, for which it would have to ask a server.
 */
export function embedded({ translations = {}, events = [], ...given }: Given, language: Language) {
  const data = { ...given, events: events.map((event) => ({ ...event, media: null })) };
  const shown = Object.entries(translations).filter(([tag]) => languageOf(tag) === language);
  return shown.length > 0 ? { ...data, translations: Object.fromEntries(shown) } : data;
}
