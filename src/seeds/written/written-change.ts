/** Writes an entry of `changes`. Pure. */
import type { ChangeJson } from '../../timeline/changes/change-schema.ts';

export const changeRecord = ({ at, what, event, was, is, why }: ChangeJson) => ({
  at: at.edtf,
  what,
  ...(event && { event }),
  ...(was && { was }),
  ...(is && { is }),
  why,
});
