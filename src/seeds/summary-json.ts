/** Writes a summary and its spans in the public format. Pure. */
import type { Located } from './seed/fields.ts';
import { readMarkedText } from './seed/markup/marked-text.ts';

export function summaryJson({ value }: Located<string>) {
  const { summary, summarySpans } = readMarkedText(value);
  return { summary, ...(summarySpans.length > 0 && { summarySpans: [...summarySpans] }) };
}
