/**
 * What a file of another tool has and a seed has no place for: `foreign.json` in the folder of a
 * timeline that was imported. It is not published. Pure.
 */
import * as v from 'valibot';
import { links } from '../links/link-schema.ts';
import { summarySpans } from '../spans/span-schema.ts';

export const FOREIGN_FILE = 'foreign.json';
export const FOREIGN_FORMAT = 'sourceline-foreign/1';

/** A value that the seed had after the import. Null if it had none. */
const text = v.nullable(v.string());

const ForeignSchema = v.object({
  format: v.literal(FOREIGN_FORMAT),
  /** Whose file it was. */
  kind: v.string(),
  timeline: v.object({
    imported: v.object({ title: v.string(), summary: v.string(), summarySpans }),
    /** All of the file but its events. */
    kept: v.unknown(),
  }),
  /** In the order of the file. */
  events: v.array(
    v.object({
      id: v.string(),
      imported: v.object({
        title: v.string(),
        summary: text,
        summarySpans,
        when: v.string(),
        lane: v.string(),
        links,
        /** The address of that link which stands for the medium of a slide. */
        media: v.optional(v.string()),
      }),
      /** The event as it stood in the file. */
      kept: v.unknown(),
      /** What stood beside it without being a part of it, by column. */
      beside: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

export type Foreign = v.InferOutput<typeof ForeignSchema>;
export type ForeignEvent = Foreign['events'][number];

/** Null if the JSON is not what an import writes. */
export function parseForeign(json: unknown): Foreign | null {
  const parsed = v.safeParse(ForeignSchema, json);
  return parsed.success ? parsed.output : null;
}
