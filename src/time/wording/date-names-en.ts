/**
 * Names of months and weekdays, from the locale en-US of date-fns 4.4.0. Made by
 * tests/time/wording/date-names.ts, with
 * `UPDATE=1 npx vitest run --project unit tests/time/wording/date-names.test.ts`; not for editing.
 */
import { namesFrom } from './date-names.ts';

export const NAMES = namesFrom(`
January|February|March|April|May|June|July|August|September|October|November|December
January|February|March|April|May|June|July|August|September|October|November|December
Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
Mon|Tue|Wed|Thu|Fri|Sat|Sun
`);
