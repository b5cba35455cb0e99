/** Reads `dating` of an event: how its date is known, and why. */
import { BASES, UNWRITTEN, type Basis } from '../../timeline/timeline.ts';
import type { Fields, Located } from './fields.ts';
import { openFields, type OpenFields } from './open-fields.ts';

export interface DatingSeed {
  readonly basis: Located<Basis | ''>;
  readonly phrase: Located<string> | null;
  readonly relativeTo: Located<string> | null;
  readonly direction: Located<'back' | 'ahead' | ''> | null;
  /** Which date an ambiguous phrase means, as the editor has decided. */
  readonly day: Located<string> | null;
  /** Ids of events, or dates. */
  readonly after: Located<string> | null;
  readonly before: Located<string> | null;
  readonly reason: Located<string>;
}

const DATING = ['basis', 'phrase', 'relativeTo', 'direction', 'day', 'after', 'before', 'reason'];

/** Null, and reported, if it is missing and has to be there. */
export function datingIn(fields: Fields, open: OpenFields): DatingSeed | null {
  if (!fields.has('dating') && open.may) {
    open.lacks.push('basis', 'reason');
    const { spot } = fields;
    const none = {
      phrase: null,
      relativeTo: null,
      direction: null,
      day: null,
      after: null,
      before: null,
    };
    return { basis: { value: 'stated', spot }, ...none, reason: { value: UNWRITTEN, spot } };
  }
  const dating = fields.record('dating', '`dating`', DATING);
  return dating && datingOf(dating, openFields(dating, open.may, open.lacks));
}

const datingOf = (fields: Fields, open: OpenFields): DatingSeed => ({
  basis: open.or('basis', 'stated', () => fields.choice('basis', BASES)),
  phrase: fields.optionalText('phrase'),
  relativeTo: fields.optionalText('relativeTo'),
  direction: fields.has('direction') ? fields.choice('direction', ['back', 'ahead']) : null,
  day: fields.optionalText('day'),
  after: fields.optionalText('after'),
  before: fields.optionalText('before'),
  reason: open.text('reason', UNWRITTEN),
});
