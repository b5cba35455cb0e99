/** Leaves out changes that cannot be read. Pure. */
import type { ClockChange } from '../../time/clock.ts';
import type { ChangeJson } from '../changes/change-schema.ts';
import { whenOf } from '../when.ts';
import type { Findings } from './findings.ts';

const OPTIONAL = {
  was: undefined,
  is: undefined,
  wasWhen: undefined,
  isWhen: undefined,
  event: undefined,
};

/** @param changes the changes of the timeline's clock */
export const siftChanges = (
  given: readonly unknown[] = [],
  place: string,
  changes: readonly ClockChange[],
  findings: Findings,
): ChangeJson[] =>
  given.flatMap((json, i) => {
    const read = findings.record('change', json, `${place}[${i}]`, OPTIONAL);
    if (!read || whenOf(read.at, changes)) return read ?? [];
    findings.tell('date', `${place}[${i}].at`, `"${read.at.edtf}" is not a day.`);
    return [];
  });
