/** The valibot schema of a change in the public format. Pure. */
import * as v from 'valibot';
import { text } from '../text-schema.ts';
import { WhenSchema } from '../when-schema.ts';
import { CHANGED } from './change.ts';

export const ChangeSchema = v.object({
  at: v.pipe(WhenSchema, v.description('The day or the moment of the change')),
  what: v.picklist(CHANGED),
  was: v.optional(v.pipe(text, v.description('What stood there before; for a date, EDTF'))),
  is: v.optional(v.pipe(text, v.description('What stands there now'))),
  wasWhen: v.optional(v.pipe(WhenSchema, v.description('The same as `was`, resolved'))),
  isWhen: v.optional(v.pipe(WhenSchema, v.description('The same as `is`, resolved'))),
  why: v.pipe(text, v.description('A sentence that readers see')),
  event: v.optional(v.pipe(text, v.description('The id of an event that was removed'))),
});

export type ChangeJson = v.InferOutput<typeof ChangeSchema>;
