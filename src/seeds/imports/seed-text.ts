/** Writes an imported timeline as the files of a seed. Pure. */
import { Document, isMap, isPair, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { parseEdtf } from '../../time/edtf/edtf.ts';
import { formatDate } from '../../time/unit-text.ts';
import { lastDate } from '../../time/unit.ts';
import { dayNumber, type CivilDate } from '../../time/civil-date.ts';
import { FOREIGN_FORMAT, type Foreign } from '../../timeline/foreign/foreign.ts';
import { HIDDEN } from '../../timeline/hidden-characters.ts';
import { foldedYaml } from '../seed/folded-yaml.ts';
import type { Imported } from './imported.ts';
import {
  cleaned,
  fitSummary,
  shortened,
  type FittedSummary,
  type Mark,
} from './fitted/fitted-text.ts';
import { settleEvents, type SettledEvent } from './settle.ts';

export interface SeedText {
  /** By the names of the files. */
  readonly files: Readonly<Record<string, string>>;
  readonly lanes: number;
  /** The names of the groups that have no lane of their own. */
  readonly others: readonly string[];
  /** How many events have links. */
  readonly links: number;
  /** How many events have a text that the editor should look at, by what was done to it. */
  readonly marked: ReadonlyMap<Mark, number>;
}

export interface SeedChoices {
  /** Of the timeline, if the file names none. */
  readonly title: string;
  /** The name of the file, and of its kind. */
  readonly file: string;
  readonly kind: string;
  readonly kindName: string;
  readonly language: string;
  readonly timeZone: string;
}

const UNWRITTEN_SUMMARY = 'One or two sentences that say what readers will see here.';

export function seedText(imported: Imported, choices: SeedChoices): SeedText {
  const { lanes, events, others } = settleEvents(imported.events);
  const title = shortened(oneLine(imported.title), 'title', 'title-cut', new Set());
  const head = {
    title: title || choices.title,
    summary: summaryOf(imported),
  };
  const marked = new Map<Mark, number>();
  for (const { marks } of events)
    for (const mark of marks) marked.set(mark, (marked.get(mark) ?? 0) + 1);
  return {
    files: {
      'timeline.yaml': timelineText(
        { ...head, home: homeOf(events, choices.timeZone), lanes },
        choices,
      ),
      'documents.yaml': DOCUMENTS,
      'events.yaml': eventsText(events),
      'foreign.json': foreignText(foreignOf(imported, head, events, choices.kind)),
    },
    lanes: lanes.length,
    others,
    links: events.filter((event) => event.links.length > 0).length,
    marked,
  };
}

function summaryOf(imported: Imported): FittedSummary {
  const fitted = fitSummary(imported, new Set());
  const unwritten = { summary: UNWRITTEN_SUMMARY, written: UNWRITTEN_SUMMARY };
  return fitted.summary === '' ? { ...fitted, ...unwritten } : fitted;
}

const oneLine = (text: string): string => cleaned(text).replaceAll(/\s+/g, ' ');

const DOCUMENTS = `# One record for each document that events cite; there is none yet. This adds one, and prints its
# paragraphs by number: npx sourceline document <timeline> <file>
`;

const ABOUT_EVENTS = `# Every event is a draft: dev shows it, and compile leaves it out. Before it is published, it needs
# citations, a dating, a status and an importance; then remove its line "draft: true".
`;

interface Head {
  readonly title: string;
  readonly summary: FittedSummary;
  readonly home: string;
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
}

function timelineText({ title, summary, home, lanes }: Head, choices: SeedChoices): string {
  const { language, timeZone, file, kindName } = choices;
  const written = { title, summary: summary.written };
  const document = new Document({ ...written, language, timeZone, home, lanes }, OPTIONS);
  const comments: Readonly<Record<string, string>> = {
    language: ' the language of the texts, if it is another',
    timeZone: ' of the place where most of it happened; it says what times mean',
    home: ' what the chart shows first',
  };
  for (const [field, comment] of Object.entries(comments))
    valueIn(document, field).comment = comment;
  const from = oneLine(file).slice(0, 100);
  return `# Imported from ${from} (${kindName}). What a seed has no place for is in foreign.json.\n${foldedYaml((lineWidth) => document.toString({ lineWidth }))}`;
}

function valueIn({ contents }: Document, field: string): Scalar {
  const value = isMap(contents) ? contents.get(field, true) : null;
  if (!isScalar(value)) throw new Error(`the seed has no ${field}`);
  return value;
}

/** Every value is a text, so none needs quotation marks to stay one. */
const OPTIONS = { schema: 'failsafe' } as const;

const COMMENTS: Readonly<Record<Mark, readonly [field: string, comment: string]>> = {
  'title-made': [
    'title',
    ' There was no title: this is the beginning of another text, or the date.',
  ],
  'title-cut': ['title', ' The title was longer; all of it is in foreign.json.'],
  'label-made': ['label', ' The first words of the title, as it is too long for the chart.'],
  'summary-cut': ['summary', ' The text was longer; all of it is in foreign.json.'],
  'media-left': ['title', ' What it shows is at no address of a web page; see foreign.json.'],
  'lane-other': ['lane', ' The file had more groups than there may be lanes; see foreign.json.'],
};

const eventsText = (events: readonly SettledEvent[]): string =>
  [ABOUT_EVENTS, ...events.map(eventText)].join('\n');

function eventText(event: SettledEvent): string {
  const { id, title, label, summary, lane, when, people, places, links, marks } = event;
  const record = {
    id,
    title,
    ...(label !== null && { label }),
    ...(summary.written !== '' && { summary: summary.written }),
    lane: lane.id,
    when,
    ...(people.length > 0 && { people }),
    ...(places.length > 0 && { places }),
    ...(links.length > 0 && { links }),
    draft: 'true',
  };
  const document = new Document([record], OPTIONS);
  for (const mark of marks) {
    const [field, comment] = COMMENTS[mark];
    const key = keyOf(document.get(0, true) as YAMLMap, field);
    if (key) key.commentBefore = [key.commentBefore, comment].filter(Boolean).join('\n');
  }
  return foldedYaml((lineWidth) => document.toString({ lineWidth }));
}

function keyOf(record: YAMLMap, field: string): Scalar | null {
  const pair = record.items.find(
    (each) => isPair(each) && isScalar(each.key) && each.key.value === field,
  );
  return pair && isScalar(pair.key) ? pair.key : null;
}

/** The public format writes the day after the last of home, which has to be one of its days. */
const LAST_DAY: CivilDate = { year: 999_999_999_999, month: 12, day: 30 };

/** All events, from the first day to the last. */
function homeOf(events: readonly SettledEvent[], timeZone: string): string {
  const dates = events.map(({ when }) => parseEdtf(when, timeZone));
  const first = (date: CivilDate, other: CivilDate): CivilDate =>
    dayNumber(other) < dayNumber(date) ? other : date;
  const last = (date: CivilDate, other: CivilDate): CivilDate =>
    dayNumber(other) > dayNumber(date) ? other : date;
  const from = dates.flatMap(({ earliest }) => (earliest ? [earliest.date] : [])).reduce(first);
  const to = dates.flatMap(({ latest }) => (latest ? [lastDate(latest)] : [])).reduce(last);
  return `${formatDate(from)}/${formatDate(first(to, LAST_DAY))}`;
}

const foreignOf = (
  { kept }: Imported,
  { title, summary }: Omit<Head, 'home' | 'lanes'>,
  events: readonly SettledEvent[],
  kind: string,
): Foreign => ({
  format: FOREIGN_FORMAT,
  kind,
  timeline: { imported: { title, ...summaryJson(summary) }, kept },
  events: events.map(({ id, title, summary, when, lane, links, media, from }) => ({
    id,
    imported: {
      ...{ title, when, lane: lane.name, ...summaryJson(summary) },
      summary: summary.summary || null,
      ...(links.length > 0 && { links: [...links] }),
      ...(media !== null && { media }),
    },
    kept: from.kept,
    ...(Object.keys(from.beside ?? {}).length > 0 && { beside: from.beside }),
  })),
});

const summaryJson = ({ summary, summarySpans }: FittedSummary) => ({
  summary,
  ...(summarySpans.length > 0 && { summarySpans: [...summarySpans] }),
});

/** What cannot be seen is escaped, so that it does not turn or hide what stands beside it. */
const foreignText = (foreign: Foreign): string =>
  `${JSON.stringify(foreign, null, 2).replaceAll(EACH_HIDDEN, escaped)}\n`;

const EACH_HIDDEN = new RegExp(`(?![\\n])${HIDDEN.source}`, 'gu');

const escaped = (hidden: string): string =>
  Array.from(
    { length: hidden.length },
    (_, i) => String.raw`\u${hidden.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
