/** A span of a summary in the public format, as a valibot schema. Pure. */
import * as v from 'valibot';
import { address } from '../text-schema.ts';

const stretch = {
  from: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.description('Counts the UTF-16 units of the summary before it'),
  ),
  to: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Where it ends, excluded')),
};

export const SpanSchema = v.variant('kind', [
  v.object({ ...stretch, kind: v.picklist(['bold', 'italic']) }),
  v.object({ ...stretch, kind: v.literal('link'), address }),
]);

export const summarySpans = v.optional(
  v.pipe(
    v.array(SpanSchema),
    v.description(
      'Links, bold and italic words of the summary, in order; a span may lie in one of another kind',
    ),
  ),
);
