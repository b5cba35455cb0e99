/** The time from the first date of an archive to the last, in words. Pure. */
import type { HeadJson } from '../archive/format.ts';
import { extent } from '../time/extent.ts';
import { extentWords } from '../time/wording/extent-words.ts';
import { clockChangeOf } from '../timeline/clock-change.ts';
import type { Words } from '../words/english.ts';

export const hullWords = (head: HeadJson, { dates }: Words): string =>
  extentWords(
    extent(...head.extent),
    dates,
    'day',
    (head.clockChanges ?? []).map((each) => clockChangeOf(each)!),
  );
