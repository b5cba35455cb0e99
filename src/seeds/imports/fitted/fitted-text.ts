/** Makes the texts of an imported file fit the limits of a seed. All that is left out is in foreign.json. Pure. */
import { removeFaults, SEEN } from '../../../timeline/characters.ts';
import { isLonger } from '../../../timeline/length.ts';
import type { Span } from '../../../timeline/spans/span.ts';
import { longestOf } from '../../seed/limits.ts';
import { writePlainText } from '../../seed/markup/marked-text.ts';
import { writeMarkedText } from '../../seed/markup/write-marked.ts';
import type { Imported, ImportedLink } from '../imported.ts';
import { linkAddress } from './link-address.ts';

/** What was done to a text that the editor should look at. */
export type Mark =
  'title-made' | 'title-cut' | 'label-made' | 'summary-cut' | 'lane-other' | 'media-left';

/** Without characters that no text may have. Empty if nothing of it can be seen. */
export function cleanText(text: string): string {
  const clean = removeFaults(text.replaceAll(/\r\n?/g, '\n').replaceAll('\ufffd', '')).trim();
  return SEEN.test(clean) ? clean : '';
}

export function shortenText(text: string, field: string, mark: Mark, marks: Set<Mark>): string {
  const clean = cleanText(text);
  const most = longestOf(field);
  if (!isLonger(clean, most)) return clean;
  marks.add(mark);
  return `${cutAt(clean, most - 1)}…`;
}

/** A summary of a seed, and the links of the file's that it has no place for. */
export interface FittedSummary {
  /** As readers see it. Empty if there is nothing to see. */
  readonly summary: string;
  readonly summarySpans: readonly Span[];
  /** As it is written in a seed; see marked-text.ts. */
  readonly written: string;
  readonly left: readonly ImportedLink[];
}

type Given = Pick<Imported, 'summary' | 'summarySpans'>;

/** Spans stay in a text that stays as it is. Of one that is cut, their places would be others. */
export function fitSummary(
  { summary: text, summarySpans = [] }: Given,
  marks: Set<Mark>,
): FittedSummary {
  const summary = shortenText(text, 'summary', 'summary-cut', marks);
  const most = longestOf('summary');
  const valid = summary === text ? summarySpans.flatMap(spanOf) : [];
  const written = writeMarkedText({ summary, summarySpans: valid });
  const isWhole = !isLonger(written.text, most);
  const kept = isWhole ? written.spans : [];
  const left = summarySpans.filter(
    ({ kind, from }) =>
      kind === 'link' && !kept.some((each) => each.kind === kind && each.from === from),
  );
  return {
    ...(isWhole
      ? { summary, summarySpans: kept, written: written.text }
      : { ...plainSummary(summary, most, marks), summarySpans: [] }),
    left: left.flatMap((span) =>
      span.kind === 'link' ? [{ words: text.slice(span.from, span.to), url: span.address }] : [],
    ),
  };
}

/** None, if it is a link that leads nowhere. */
function spanOf(span: Span): Span[] {
  if (span.kind !== 'link') return [span];
  const address = linkAddress(span.address);
  return address === null ? [] : [{ ...span, address }];
}

/** Cut so that there is room for the backslashes that it is written with. */
function plainSummary(summary: string, most: number, marks: Set<Mark>) {
  const written = writePlainText(summary);
  if (!isLonger(written, most)) return { summary, written };
  marks.add('summary-cut');
  const cut = `${cutAt(summary, most / 2 - 1)}…`;
  return { summary: cut, written: writePlainText(cut) };
}

/** At a space, if one is near. */
function cutAt(text: string, most: number): string {
  // Characters of several units make it shorter than it has to be, never longer.
  const room = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const space = room.search(/\s\S*$/);
  return removeFaults(space > most / 2 ? room.slice(0, space) : room).trim();
}

export const line = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ');
