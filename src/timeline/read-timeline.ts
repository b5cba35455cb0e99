/**
 * Turns the public JSON into the model. Pure.
 *
 * The data must be sound: every part is as the format has it, and names only what is there. Data
 * that the build has not read are checked first: see parse.ts.
 */
import type { ClockChange } from '../time/clock.ts';
import { parseDate } from '../time/unit-text.ts';
import { dayUnit } from '../time/unit.ts';
import type { ChangeJson } from './changes/change-schema.ts';
import { isCorrected, type Change } from './changes/change.ts';
import { clockChangeOf } from './clock-change.ts';
import { extentOf, weekendsOf } from './days.ts';
import type { DocumentJson, EventJson, TimelineJson } from './schema.ts';
import type { Steps } from './steps.ts';
import type { SourceDocument, Timeline, TimelineEvent, Translation } from './timeline.ts';
import { whenOf } from './when.ts';

/** The number of events or documents that are read in one step. */
const AT_A_TIME = 100;

/** The language of its texts, and the changes of its clock. */
interface Common {
  readonly language: string;
  readonly clockChanges: readonly ClockChange[];
}

/** In steps, because there may be many events. */
export function* readingTimeline(json: TimelineJson): Steps<Timeline> {
  const { id, title, summary, language, timeZone, lanes, spellings } = json;
  const clockChanges = (json.clockChanges ?? []).map((each) => clockChangeOf(each)!);
  const common = { language, clockChanges };
  const documents: SourceDocument[] = [];
  for (const [i, each] of json.documents.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    documents.push(documentOf(each, common));
  }
  const events: TimelineEvent[] = [];
  for (const [i, each] of json.events.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    events.push(eventOf(each, common));
  }
  yield null;
  return {
    ...{
      id,
      title,
      summary,
      language,
      timeZone,
      lanes,
      spellings,
      documents,
      events,
      clockChanges,
    },
    home: extentOf(json.home)!,
    scale: json.scale ?? null,
    weekend: weekendsOf(json.weekend),
    summarySpans: json.summarySpans ?? [],
    headLanguage: language,
    translations: translationsOf(json.translations),
    story: (json.story ?? []).map(({ event, sentence, extent: shown }) => ({
      ...{ event, sentence, language },
      extent: shown ? extentOf(shown) : null,
    })),
    changes: changesOf(json.changes, common),
  };
}

function documentOf(
  { publishedWhen, accessed, ...document }: DocumentJson,
  { language, clockChanges }: Common,
): SourceDocument {
  return {
    ...document,
    language: document.language ?? language,
    published: whenOf(publishedWhen, clockChanges)!,
    url: document.url ?? null,
    archived: document.archived ?? null,
    accessed: accessed === undefined ? null : dayUnit(parseDate(accessed)!),
  };
}

function eventOf(event: EventJson, common: Common): TimelineEvent {
  const { language, clockChanges } = common;
  const { dating, ...date } = event.when;
  const { phrase = null, relativeTo = null } = dating;
  const changes = changesOf(event.changes, common);
  return {
    ...event,
    language,
    label: event.label ?? event.title,
    summarySpans: event.summarySpans ?? [],
    when: { ...whenOf(date, clockChanges)!, dating: { ...dating, phrase, relativeTo } },
    citations: event.citations.map(
      ({ attributedTo = null, prefix = '', suffix = '', ...citation }) => ({
        ...citation,
        ...{ attributedTo, prefix, suffix },
      }),
    ),
    media: (event.media ?? []).map(({ caption = null, ...image }) => ({
      ...image,
      ...{ caption, language },
    })),
    links: event.links ?? [],
    changes,
    formerly: event.formerly ?? [],
    documentCount: new Set(event.citations.map(({ document }) => document)).size,
    differs: event.differences.length > 0,
    corrected: isCorrected({ changes }),
  };
}

const changesOf = (
  given: readonly ChangeJson[] = [],
  { language, clockChanges }: Common,
): Change[] =>
  given.map(({ at, wasWhen, isWhen, was = null, is = null, event = null, what, why }) => ({
    ...{ what, was, is, why, event, language },
    at: whenOf(at, clockChanges)!,
    wasDate: wasWhen ? whenOf(wasWhen, clockChanges) : null,
    isDate: isWhen ? whenOf(isWhen, clockChanges) : null,
  }));

const translationsOf = (
  given: TimelineJson['translations'] = {},
): Readonly<Record<string, Translation>> =>
  Object.fromEntries(
    Object.entries(given).map(([tag, each]) => [tag, { ...each, story: each.story ?? {} }]),
  );
