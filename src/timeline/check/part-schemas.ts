/** The valibot schemas of the parts of a timeline's JSON that are read by themselves. Pure. */
import * as v from 'valibot';
import { ChangeSchema } from '../changes/change-schema.ts';
import {
  CitationSchema,
  ClockChangeSchema,
  DatingSchema,
  DifferenceSchema,
  DocumentSchema,
  EventSchema,
  EventTranslationSchema,
  LinkWordsSchema,
  LaneSchema,
  MediaSchema,
  MediaWordsSchema,
  ReadingSchema,
  StopSchema,
  TimelineSchema,
  TranslationSchema,
  WeekendSchema,
} from '../schema.ts';
import { LinkSchema } from '../links/link-schema.ts';
import { SpanSchema } from '../spans/span-schema.ts';
import { id, text } from '../text-schema.ts';

/** A list whose items are read one by one, so that a bad item does not take the others along. */
const LIST = v.array(v.unknown());
/** We do not use `v.record`, because it skips keys like "constructor", which is a valid id. */
const RECORD = v.custom<Record<string, unknown>>(
  (json) => typeof json === 'object' && json !== null && !Array.isArray(json),
  'A record is missing here.',
);
const { entries } = EventSchema;
/** The spans of a summary are read one by one, too; see sift-spans.ts. */
const summarySpans = v.optional(v.unknown());

/** By the kind of the part. */
export const PART_SCHEMAS = {
  id,
  text,
  list: LIST,
  record: RECORD,
  head: v.object({
    ...TimelineSchema.entries,
    summarySpans,
    home: v.unknown(),
    weekend: v.optional(v.unknown()),
    lanes: LIST,
    spellings: LIST,
    changes: v.optional(LIST),
    clockChanges: v.optional(LIST),
    scale: v.optional(v.unknown()),
    story: v.optional(LIST),
    documents: LIST,
    events: LIST,
    translations: v.optional(v.unknown()),
  }),
  home: TimelineSchema.entries.home,
  scale: TimelineSchema.entries.scale,
  weekend: WeekendSchema,
  lane: LaneSchema,
  clockChange: ClockChangeSchema,
  document: DocumentSchema,
  event: v.object({
    ...entries,
    summarySpans,
    when: v.object({ ...entries.when.entries, dating: v.unknown() }),
    after: LIST,
    people: LIST,
    places: LIST,
    citations: LIST,
    differences: LIST,
    media: v.nullable(LIST),
    links: v.optional(LIST),
    changes: v.optional(LIST),
    formerly: v.optional(LIST),
  }),
  dating: DatingSchema,
  citation: CitationSchema,
  difference: v.object({ ...DifferenceSchema.entries, readings: LIST }),
  reading: ReadingSchema,
  media: MediaSchema,
  link: LinkSchema,
  change: ChangeSchema,
  translation: v.object({
    ...TranslationSchema.entries,
    summarySpans,
    lanes: RECORD,
    story: v.optional(RECORD),
    events: RECORD,
  }),
  eventTranslation: v.object({
    ...EventTranslationSchema.entries,
    summarySpans,
    media: v.optional(RECORD),
    links: v.optional(RECORD),
  }),
  mediaWords: MediaWordsSchema,
  linkWords: LinkWordsSchema,
  stop: StopSchema,
  span: SpanSchema,
};

type Schemas = typeof PART_SCHEMAS;

/** What each kind of part is once it has been checked. */
export type Checked = { [K in keyof Schemas]: v.InferOutput<Schemas[K]> };

/** The kinds that may be read field by field. */
export type Fielded = {
  [K in keyof Schemas]: Schemas[K] extends v.ObjectSchema<v.ObjectEntries, undefined> ? K : never;
}[keyof Schemas];
