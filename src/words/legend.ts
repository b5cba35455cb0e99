/** Words an encoding for the legend. */
import type { Explained } from '../layout/layout.ts';
import { isCivil, isClock } from '../time/precision.ts';
import type { LegendWords } from './english/legend.ts';

export function wordExplained({ encoding, known }: Explained, words: LegendWords): string {
  if (encoding === 'moment') return words.moment(known.filter(isClock));
  if (encoding !== 'ring' && encoding !== 'pale') return words[encoding];
  return words[encoding](known.filter(isCivil));
}
