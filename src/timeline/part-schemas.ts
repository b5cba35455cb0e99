/** The valibot schemas of the parts of a timeline's JSON that are read by themselves. Pure. */
import * as v from 'valibot';
import {
  CitationSchema,
  ClockChangeSchema,
  DatingSchema,
  DifferenceSchema,
  DocumentSchema,
  EventSchema,
  EventTranslationSchema,
  id,
  LaneSchema,
  MediaSchema,
  MediaWordsSchema,
  ReadingSchema,
  StopSchema,
  TimelineSchema,
  TranslationSchema,
  WeekendSchema,
} from './schema.ts';
import { text } from './text-schema.ts';

/** A list whose items are read one by one, so that a bad item does not take the others along. */
const LIST = v.array(v.unknown());
/** We do not use `v.record`, because it skips keys like "constructor", which is a valid id. */
const RECORD = v.custom<Record<string, unknown>>(
  (json) => typeof json === 'object' && json !== null && !Array.isArray(json),
  'A record is missing here.',
);
const { entries } = EventSchema;

/** By the kind of the part. */
export const PART_SCHEMAS = {
  id,
  text,
  list: LIST,
  record: RECORD,
  head: v.object({
    ...TimelineSchema.entries,
    home: v.unknown(),
    weekend: v.optional(v.unknown()),
    lanes: LIST,
    spellings: LIST,
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
    when: v.object({ ...entries.when.entries, dating: v.unknown() }),
    after: LIST,
    people: LIST,
    places: LIST,
    citations: LIST,
    differences: LIST,
    media: v.nullable(LIST),
  }),
  dating: DatingSchema,
  citation: CitationSchema,
  difference: v.object({ ...DifferenceSchema.entries, readings: LIST }),
  reading: ReadingSchema,
  media: MediaSchema,
  translation: v.object({
    ...TranslationSchema.entries,
    lanes: RECORD,
    story: v.optional(RECORD),
    events: RECORD,
  }),
  eventTranslation: v.object({ ...EventTranslationSchema.entries, media: v.optional(RECORD) }),
  mediaWords: MediaWordsSchema,
  stop: StopSchema,
};

type Schemas = typeof PART_SCHEMAS;

/** What each kind of part is once it has been checked. */
export type Checked = { [K in keyof Schemas]: v.InferOutput<Schemas[K]> };

/** The kinds that may be read field by field. */
export type Fielded = {
  [K in keyof Schemas]: Schemas[K] extends v.ObjectSchema<v.ObjectEntries, undefined> ? K : never;
}[keyof Schemas];
