/** Writes a passage that was found for an editor: what to read of it, and what to paste. Pure. */
import { stringify } from 'yaml';
import { cut } from '../../seeds/report/shown.ts';
import { countWords, type QuotationLimits } from '../../seeds/checks/quotation-limits.ts';
import type { FoundPassage } from './find-passages.ts';
import { wholeOf, wholesOf } from './passage.ts';

/** UTF-16 units of a passage that are shown before and after what was found. */
const AROUND = 80;
/** UTF-16 units of what was found, if its words stand far apart. */
const LONGEST = 400;

/** What was found, in square brackets, and what stands around it. Cut between words. */
export function excerptOf({ paragraph, start, end }: FoundPassage): string {
  const before = paragraph.slice(0, start);
  const after = paragraph.slice(end);
  const head = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/, '')}` : before;
  const tail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\S*$/, '')}…` : after;
  return `${head}[${cut(paragraph.slice(start, end), LONGEST)}]${tail}`;
}

/** The citation in the form of events.yaml, without the indent of its list. */
export function citationLines(
  passage: FoundPassage,
  document: { readonly id: string; readonly own: boolean },
  limits: QuotationLimits,
): string[] {
  return [
    `- document: ${document.id}`,
    `  paragraph: ${passage.number}`,
    quoteLine(passage, document.own, limits),
    '  says: # what it says of the event, in a sentence',
    '  supports: [what] # and when, if it gives the date',
  ];
}

/** If the words may not be quoted as they stand, a line to be filled in. */
function quoteLine(
  { paragraph, start, end }: FoundPassage,
  isOwn: boolean,
  limits: QuotationLimits,
): string {
  const quote = paragraph.slice(start, end);
  if (!isOwn && countWords(quote) > limits.words)
    return `  quote: # at most ${limits.words} words that follow each other`;
  if (!isOwn && wholeOf(quote, wholesOf(paragraph, limits)) !== null)
    return '  quote: # less than the whole sentence';
  return `  quote: ${stringify(quote, { lineWidth: 0 }).trim()}`;
}
