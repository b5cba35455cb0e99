/** Writes words with their links, bold and italic ones as an editor would: the reverse of marked-text.ts. Pure. */
import type { Span, Summarised } from '../../../timeline/spans/span.ts';
import { readMarkedText, writePlainText } from './marked-text.ts';

interface WrittenText {
  readonly text: string;
  /** The spans that it has when it is read again, in order. */
  readonly spans: readonly Span[];
}

/** UTF-16 units beside a span that decide whether its signs are signs. */
const BESIDE = 2;

/**
 * The words are read back equal. A span whose signs would not be read as such is left out: a bold part of
 * a word, or an address with a parenthesis too many.
 */
export function writeMarkedText({ summary, summarySpans }: Summarised): WrittenText {
  const alone = summarySpans.filter((span) => isReadAlone(summary, span));
  const links = alone.filter(({ kind }) => kind === 'link');
  for (const spans of [alone, links]) {
    const text = addSigns(summary, spans);
    if (isReadAs(text, summary, spans)) return { text, spans };
  }
  return { text: writePlainText(summary), spans: [] };
}

function isReadAlone(summary: string, span: Span): boolean {
  const start = Math.max(0, span.from - BESIDE);
  const words = summary.slice(start, span.to + BESIDE);
  const spans = [{ ...span, from: span.from - start, to: span.to - start }];
  return isReadAs(addSigns(words, spans), words, spans);
}

function isReadAs(text: string, words: string, spans: readonly Span[]): boolean {
  const { summary, summarySpans, faults } = readMarkedText(text);
  return (
    faults.length === 0 &&
    summary === words &&
    summarySpans.length === spans.length &&
    summarySpans.every((span, i) => isSame(span, spans[i]!))
  );
}

const isSame = (a: Span, b: Span): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  a.kind === b.kind &&
  (a.kind !== 'link' || b.kind !== 'link' || a.address === b.address);

/** With a sign before and after each span, and a backslash before what only looks like one. */
function addSigns(words: string, spans: readonly Span[]): string {
  const [pieces, open]: [string[], Span[]] = [[], []];
  let done = 0;
  const pass = (to: number): void => {
    pieces.push(words.slice(done, to).replaceAll(/[*[\]]/g, String.raw`\$&`));
    done = to;
  };
  const close = (upTo: number): void => {
    for (let span = open.at(-1); span && span.to <= upTo; span = open.at(-1)) {
      pass(span.to);
      pieces.push(span.kind === 'link' ? `](${span.address})` : STARS[span.kind]);
      open.pop();
    }
  };
  for (const span of spans) {
    close(span.from);
    pass(span.from);
    pieces.push(span.kind === 'link' ? '[' : STARS[span.kind]);
    open.push(span);
  }
  close(words.length);
  pass(words.length);
  return pieces.join('');
}

const STARS = { bold: '**', italic: '*' } as const;
