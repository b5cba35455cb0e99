/** Says why a time of day without an offset cannot be read, and what to write. Pure. */
import { aheadAt, momentsAt } from '../clock-changes.ts';
import { gapAt } from '../clock-gap.ts';
import { DAY } from '../instant.ts';
import { EdtfError } from './edtf-error.ts';

interface Zoneless {
  /** As the author wrote it, and where it begins in the author's text. */
  readonly text: string;
  readonly offset: number;
  /** The same as in EDTF: "2026-01-06T14:00". */
  readonly moment: string;
  /** By whose clocks it probably is. */
  readonly timeZone: string;
}

const DAY_LENGTH = '2026-01-06T'.length;
const FINEST = { 13: 'hour', 16: 'minute', 19: 'second' } as const;

export function refuseZoneless({ text, offset, moment, timeZone }: Zoneless): EdtfError {
  const end = offset + text.length;
  const civil = Date.parse(`${moment}${moment.length === 13 ? ':00' : ''}Z`);
  // `Date` reads no text of a year before 0, and there may be no such day.
  if (Number.isNaN(civil)) return new EdtfError('date-zone', end, text, `${moment}+01:00`);
  const [first, second] = momentsAt(moment, civil, timeZone);
  if (second !== undefined) return new EdtfError('date-twice', end, text, `${first} or ${second}`);
  if (first !== undefined) {
    const better = timeZone === 'UTC' ? `${moment}+01:00` : first;
    return new EdtfError('date-zone', end, text, better);
  }
  const before = aheadAt(civil - DAY, timeZone);
  const finest = FINEST[moment.length as keyof typeof FINEST];
  const why = gapAt(civil - before, before, finest, timeZone);
  return new EdtfError('date-gap', offset + DAY_LENGTH, text, why!);
}
