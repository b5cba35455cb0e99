/**
 * The public format `sourceline/2`, as valibot schemas. Pure.
 *
 * public/timeline.schema.json is generated from `TimelineSchema`. Fields that it does not name are
 * ignored, so that data of a later minor version can still be read.
 */
import * as v from 'valibot';
import { ChangeSchema } from './changes/change-schema.ts';
import { FORMAT_2 } from './format.ts';
import { isLonger, LONGEST_LABEL, LONGEST_SENTENCE } from './length.ts';
import { imageFile, links } from './links/link-schema.ts';
import { summarySpans } from './spans/span-schema.ts';
import { address, id, text } from './text-schema.ts';
import { BASES, MOST_LANES, STATUSES, SUPPORTS, TIME_SCALES } from './timeline.ts';
import { ahead, WhenSchema } from './when-schema.ts';

const day = v.pipe(v.string(), v.regex(/^(Y-?\d{5,12}|-?\d{4})-\d\d-\d\d$/));
export const ClockChangeSchema = v.object({
  at: v.pipe(v.string(), v.regex(/^-?\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/)),
  from: ahead,
  to: ahead,
});
const changes = v.optional(
  v.pipe(v.array(ChangeSchema), v.description('Changes of what readers have seen before')),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(text);
const label = v.pipe(
  text,
  v.check(
    (given) => !isLonger(given, LONGEST_LABEL),
    `A label has at most ${LONGEST_LABEL} characters.`,
  ),
  v.description('At most 36 characters, as readers count them'),
);

export const DatingSchema = v.object({
  basis: v.picklist(BASES),
  phrase: v.optional(text),
  relativeTo: v.optional(id),
  reason: text,
});

/** With its spaces, so that it and the quote are one piece of the document. */
const context = v.pipe(text, v.maxLength(32));

export const CitationSchema = v.object({
  document: id,
  paragraph: v.pipe(count, v.description('Counts the document’s non-empty lines from 1')),
  quote: v.pipe(
    text,
    v.description(
      'At most 12 words of the document, unless it is the paper’s own or the site has other limits',
    ),
  ),
  prefix: v.optional(v.pipe(context, v.description('What stands directly before the quote'))),
  suffix: v.optional(v.pipe(context, v.description('What stands directly after the quote'))),
  says: text,
  attributedTo: v.optional(text),
  supports: v.pipe(v.array(v.picklist(SUPPORTS)), v.minLength(1)),
  verified: v.boolean(),
});

export const ReadingSchema = v.object({
  value: text,
  citations: v.pipe(
    v.array(index),
    v.minLength(1),
    v.description('Indices into the citations of the event'),
  ),
});

export const DifferenceSchema = v.object({
  about: text,
  readings: v.pipe(v.array(ReadingSchema), v.minLength(2)),
});

export const MediaSchema = v.object({
  ...imageFile,
  alt: text,
  caption: v.optional(text),
  credit: text,
});

export const EventSchema = v.object({
  id,
  title: text,
  label: v.optional(label),
  summary: text,
  summarySpans,
  lane: id,
  status: v.picklist(STATUSES),
  when: v.object({ ...WhenSchema.entries, dating: DatingSchema }),
  after: v.array(id),
  people: texts,
  places: texts,
  importance: v.pipe(count, v.maxValue(5)),
  citations: v.pipe(
    v.array(CitationSchema),
    v.description('Empty only if the site publishes events without a source'),
  ),
  differences: v.array(DifferenceSchema),
  media: v.nullable(v.array(MediaSchema)),
  links,
  changes,
  formerly: v.optional(v.pipe(v.array(id), v.description('Ids that old links have for it'))),
});

export const DocumentSchema = v.object({
  id,
  file: text,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.nullable(text),
  publisher: v.nullable(text),
  author: v.nullable(text),
  language: v.optional(
    v.pipe(
      text,
      v.description('BCP 47, of its title and of what is quoted; if missing, that of the timeline'),
    ),
  ),
  published: v.pipe(text, v.description('EDTF; `publishedWhen` is the same, resolved')),
  publishedWhen: WhenSchema,
  publishedBasis: text,
  url: v.optional(v.pipe(address, v.description('Where it can be read'))),
  archived: v.optional(v.pipe(address, v.description('A copy in a web archive'))),
  accessed: v.optional(v.pipe(day, v.description('The day on which the editors read it'))),
});

export const MediaWordsSchema = v.object({ alt: text, caption: v.optional(text) });

export const LinkWordsSchema = v.object({ title: v.optional(text), caption: v.optional(text) });

/** An event is translated as a whole or not at all. Quoted words are never translated. */
export const EventTranslationSchema = v.object({
  title: text,
  label: v.optional(label),
  summary: text,
  summarySpans,
  reason: v.pipe(text, v.description('Why the date is known, as in `dating`')),
  media: v.optional(
    v.pipe(
      v.record(text, MediaWordsSchema),
      v.description('By `src`; an image that is not here keeps its own words'),
    ),
  ),
  links: v.optional(
    v.pipe(v.record(text, LinkWordsSchema), v.description('By `address`; others stay as they are')),
  ),
});

export const TranslationSchema = v.object({
  title: text,
  summary: text,
  summarySpans,
  lanes: v.pipe(v.record(id, text), v.description('Names by id, of all lanes')),
  story: v.optional(
    v.pipe(v.record(id, text), v.description('The sentences of the story, by event')),
  ),
  events: v.pipe(
    v.record(id, EventTranslationSchema),
    v.description('By id; an event that is not here is shown in the timeline’s own language'),
  ),
});

export const LaneSchema = v.object({ id, name: text });

export const WeekendSchema = v.pipe(
  v.array(
    v.object({
      from: v.optional(v.pipe(day, v.description('The first day on which it holds'))),
      days: v.pipe(
        v.array(v.pipe(count, v.maxValue(7))),
        v.maxLength(6),
        v.description('1 is Monday'),
      ),
    }),
  ),
  v.description('Each holds until the next begins; if missing, Saturday and Sunday'),
);

const DaysSchema = v.object({
  from: day,
  to: v.pipe(day, v.description('The day after the last one shown')),
});

const sentence = v.pipe(
  text,
  v.check(
    (given) => !isLonger(given, LONGEST_SENTENCE),
    `A sentence of the story has at most ${LONGEST_SENTENCE} characters.`,
  ),
  v.description('At most 240 characters, as readers count them'),
);

export const StopSchema = v.object({
  event: v.pipe(id, v.description('The id of an event; each occurs once')),
  sentence,
  extent: v.optional(v.pipe(DaysSchema, v.description('What the chart shows meanwhile'))),
});

export const TimelineSchema = v.object({
  format: v.pipe(v.string(), v.regex(FORMAT_2)),
  id,
  title: text,
  summary: text,
  summarySpans,
  language: text,
  timeZone: text,
  weekend: v.optional(WeekendSchema),
  clockChanges: v.optional(
    v.pipe(
      v.array(ClockChangeSchema),
      v.description('When the clocks of that zone change, on days that hold a moment'),
    ),
  ),
  home: DaysSchema,
  scale: v.optional(v.pipe(v.picklist(TIME_SCALES), v.description('How the chart is shown first'))),
  story: v.optional(
    v.pipe(v.array(StopSchema), v.description('What Play tells; if missing, every event')),
  ),
  lanes: v.pipe(v.array(LaneSchema), v.minLength(1), v.maxLength(MOST_LANES)),
  spellings: v.array(v.pipe(texts, v.minLength(2))),
  changes,
  documents: v.array(DocumentSchema),
  events: v.array(EventSchema),
  translations: v.optional(
    v.pipe(
      v.record(
        text,
        v.pipe(
          TranslationSchema,
          v.description('What the timeline’s editors say, in another language'),
        ),
      ),
      v.description('By language, as a tag of BCP 47'),
    ),
  ),
});

export type TimelineJson = v.InferOutput<typeof TimelineSchema>;
export type EventJson = v.InferOutput<typeof EventSchema>;
export type StopJson = v.InferOutput<typeof StopSchema>;
export type CitationJson = v.InferOutput<typeof CitationSchema>;
export type MediaJson = v.InferOutput<typeof MediaSchema>;
export type DocumentJson = v.InferOutput<typeof DocumentSchema>;
export type TranslationJson = v.InferOutput<typeof TranslationSchema>;
