/** Writes a summary with its links, bold and italic words. Pure. */
import { writeMarkedText } from '../seed/markup/write-marked.ts';
import type { Span } from '../../timeline/spans/span.ts';

export const markedText = ({
  summary,
  summarySpans = [],
}: {
  readonly summary: string;
  readonly summarySpans?: readonly Span[] | undefined;
}): string => writeMarkedText({ summary, summarySpans }).text;
