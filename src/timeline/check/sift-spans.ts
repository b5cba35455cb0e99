/** Leaves out spans that do not fit their text or each other. Pure. */
import type { Span } from '../spans/span.ts';
import type { Findings } from './findings.ts';

interface WithSpans {
  readonly summary: string;
  readonly summarySpans?: unknown;
}

/**
 * The spans of the summary of a part. Undefined if none are given.
 *
 * @param json the part as given
 * @param part the same, once it has been read
 */
export function siftSpans(
  json: unknown,
  { summary, summarySpans }: WithSpans,
  within: string,
  findings: Findings,
): Span[] | undefined {
  if (summarySpans === undefined) return undefined;
  const place = within ? `${within}.summarySpans` : 'summarySpans';
  // If characters were left out, nobody knows where the spans are now.
  if ((json as WithSpans).summary !== summary) {
    findings.tell('form', place, 'The summary has characters that a text may not have.');
    return undefined;
  }
  const kept: Span[] = [];
  /** Those that contain the current one, the outermost first. */
  let open: Span[] = [];
  for (const [i, each] of (findings.read('list', summarySpans, place) ?? []).entries()) {
    const at = `${place}[${i}]`;
    const span = findings.read('span', each, at);
    if (!span) continue;
    const around = open.filter(({ to }) => to > span.from);
    const fault = faultOf(span, summary, around, kept.at(-1)?.from ?? 0);
    if (fault !== null) {
      findings.tell('form', at, fault);
      continue;
    }
    kept.push(span);
    open = [...around, span];
  }
  return kept;
}

function faultOf(
  { from, to, kind }: Span,
  text: string,
  open: readonly Span[],
  least: number,
): string | null {
  if (from >= to || to > text.length)
    return `A text of ${text.length} units has no words from ${from} to ${to}.`;
  if (isHalved(text, from) || isHalved(text, to))
    return 'A span cannot begin or end within a character.';
  if (from < least) return 'Spans are in order of `from`.';
  if (open.some((each) => each.to < to)) return 'A span lies in another one, or apart from it.';
  if (open.some((each) => each.kind === kind)) return `A span lies in another one that is ${kind}.`;
  return null;
}

/** Whether the two halves of a character are before and after the place. */
const isHalved = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
