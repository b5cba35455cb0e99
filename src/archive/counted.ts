/** What a picture says of how much it shows of an archive. Pure. */
import type { HeadJson } from './format.ts';

/** The number of documents is 0 if it is unknown: only the whole archive has one. */
export const countedBy =
  ({ count, documents }: Pick<HeadJson, 'count' | 'documents'>) =>
  (inView: number): readonly [events: number, documents: number] => [
    inView,
    inView === count ? (documents ?? 0) : 0,
  ];
