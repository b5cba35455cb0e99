/** Writes `changes` in the public format. */
import type { When } from '../time/when.ts';
import type { ChangeJson } from '../timeline/changes/change-schema.ts';
import type { Changed } from '../timeline/changes/change.ts';
import type { ChangeSeed } from './seed/changes-seed.ts';
import { whenJson } from './when-json.ts';

/** All dates of a change, for the changes of the clocks on them. */
export const changeDates = ({ date, wasDate, isDate }: ChangeSeed): When[] =>
  [date, wasDate, isDate].filter((each) => each !== null);

/** No field if there are no changes. */
export const changesJson = (changes: readonly ChangeSeed[]): { changes?: ChangeJson[] } =>
  changes.length === 0 ? {} : { changes: changes.map(changeJson) };

const changeJson = (change: ChangeSeed): ChangeJson => {
  const { date, what, event, was, is, wasDate, isDate, why } = change;
  return {
    at: whenJson(date!),
    what: what.value as Changed,
    ...(event && { event: event.value }),
    ...(was && { was: was.value }),
    ...(is && { is: is.value }),
    ...(wasDate && { wasWhen: whenJson(wasDate) }),
    ...(isDate && { isWhen: whenJson(isDate) }),
    why: why.value,
  };
};
