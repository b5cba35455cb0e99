/** The legend in words, one for each encoding. Imports `layout`. */
import type { Encoding } from '../layout/layout.ts';

export const LEGEND: Record<Encoding, string> = {
  moment: 'at that hour',
  day: 'that day, hour not given',
  lasted: 'lasted these days',
  'uncertain-ends': 'lasted, began or ended somewhere in the light part',
  'one-of': 'on one of these days',
  open: 'no later, or no earlier, than here',
  approximate: 'about then',
  claimed: 'a party claims it',
  unconfirmed: 'not confirmed',
  planned: 'planned',
  count: 'documents report it',
  differs: 'they differ',
  cluster: 'events too close to tell apart',
};

/** The box of a glyph beside its words, in px. */
export const GLYPH = { width: 34, height: 16 } as const;
