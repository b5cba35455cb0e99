/**
 * The valibot schemas of a date in the public format. Pure.
 */
import * as v from 'valibot';
import { CALENDARS } from '../time/calendar.ts';
import { PRECISIONS } from '../time/precision.ts';
import { UNIT } from '../time/unit-text.ts';
import { FORMS } from '../time/when.ts';
import { text } from './text-schema.ts';

/** Both ends of a date belong to it. */
const unit = v.pipe(
  v.string(),
  v.regex(UNIT),
  v.description(
    'The date as exactly as it is known, in EDTF: 18XX, 185X, 2025, 2011-21, 2022-02, ' +
      '2026-01-06, 2026-01-06T14:00+01:00 (on the timeline’s clock); with ~, ? or % behind it',
  ),
);
export const ahead = v.pipe(
  v.string(),
  v.regex(/^[+-](0\d|1\d):[0-5]\d(:[0-5]\d)?$/),
  v.description('How far clocks are ahead of UTC'),
);
const end = v.pipe(
  v.object({ earliest: v.nullable(unit), latest: v.nullable(unit) }),
  v.description('The earliest and the latest that this end may be; both null if nobody knows it'),
);

export const WhenSchema = v.object({
  edtf: text,
  form: v.picklist(FORMS),
  earliest: v.pipe(v.nullable(unit), v.description('Belongs to the date; null if open or unknown')),
  latest: v.pipe(v.nullable(unit), v.description('Belongs to the date; null if open or unknown')),
  calendar: v.optional(
    v.pipe(
      v.picklist(CALENDARS),
      v.description(
        'The calendar of these dates in the document: 1917-10-25 in the Julian calendar is ' +
          '7 November. If missing, they count as Gregorian, but no document says so',
      ),
    ),
  ),
  precision: v.picklist(PRECISIONS),
  approximate: v.optional(v.literal(true)),
  uncertain: v.optional(v.literal(true)),
  start: v.optional(end),
  end: v.optional(end),
  documentClock: v.optional(
    v.pipe(
      v.object({
        earliest: v.optional(ahead),
        latest: v.optional(ahead),
        timeZone: v.optional(text),
      }),
      v.description(
        'The clock by which the document gives these times, if it is not the timeline’s',
      ),
    ),
  ),
});

export type WhenJson = v.InferOutput<typeof WhenSchema>;
