/** Links, bold and italic words in a text. Pure. */

/** From one UTF-16 unit of the text up to another. `to` is not part of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The spans of a text are in order of `from`. Two of them are apart, or the later one lies in the
 * earlier one and is of another kind.
 */
export type Span =
  | (Stretch & { readonly kind: 'bold' | 'italic' })
  | (Stretch & { readonly kind: 'link'; readonly address: string });

/** Plain words, or a span with what it contains. */
export type Part = string | { readonly span: Span; readonly parts: readonly Part[] };

/** A summary as the timeline, an event or a translation has it. */
export interface Summarised {
  readonly summary: string;
  readonly summarySpans: readonly Span[];
}

/** The words of a summary, in order, each within its spans. */
export function partsOf({ summary, summarySpans }: Summarised): Part[] {
  let next = 0;
  const within = (from: number, to: number): Part[] => {
    const parts: Part[] = [];
    let done = from;
    for (let span = summarySpans[next]; span && span.from < to; span = summarySpans[next]) {
      next++;
      parts.push(summary.slice(done, span.from), { span, parts: within(span.from, span.to) });
      done = span.to;
    }
    parts.push(summary.slice(done, to));
    return parts.filter((part) => part !== '');
  };
  return within(0, summary.length);
}
