/** The words of a table in one language: of its columns, and of the cells that take set words. Pure. */
import type { Status, Support } from '../../../../timeline/timeline.ts';

/** In the order in which we write them. */
export const COLUMNS = [
  'id',
  'draft',
  'title',
  'label',
  'when',
  'end',
  'time',
  'calendar',
  'timeZone',
  'summary',
  'lane',
  'status',
  'importance',
  'basis',
  'phrase',
  'relativeTo',
  'direction',
  'dayMeant',
  'notBefore',
  'notAfter',
  'reason',
  'after',
  'people',
  'places',
  'document',
  'link',
  'paragraph',
  'quote',
  'says',
  'attributedTo',
  'supports',
  'key',
  'about',
  'reading',
  'readingOf',
  'file',
  'alt',
  'caption',
  'credit',
  'linkKind',
  'linkTitle',
  'linkCaption',
  'linkCredit',
  'linkPicture',
  'changedAt',
  'changed',
  'was',
  'is',
  'changedWhy',
  'formerly',
] as const;

export type Column = (typeof COLUMNS)[number];

/**
 * What each may be called; words of cells also as in events.yaml. Capitals, accents, spaces and signs
 * make no difference.
 */
export interface TableWords {
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly status: Readonly<Record<Status, readonly string[]>>;
  readonly supports: Readonly<Record<Support, readonly string[]>>;
  readonly direction: Readonly<Record<'back' | 'ahead', readonly string[]>>;
  readonly draft: Readonly<Record<'true' | 'false', readonly string[]>>;
}
