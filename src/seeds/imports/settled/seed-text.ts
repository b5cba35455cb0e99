/** Writes an imported timeline as the files of a seed. Pure. */
import { Document, isMap, isPair, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { FOREIGN_FORMAT, type Foreign } from '../../../timeline/foreign/foreign.ts';
import { HIDDEN } from '../../../timeline/hidden-characters.ts';
import { Report } from '../../report/report.ts';
import { eventSeedsOf } from '../../seed/events-seed.ts';
import { foldedYaml } from '../../seed/folded-yaml.ts';
import { MOST_OF_SEED } from '../../seed/seed-files.ts';
import { tableText } from '../../seed/table/write-table.ts';
import type { Imported } from '../imported.ts';
import type { FittedSummary, Mark } from '../fitted/fitted-text.ts';
import type { SettledEvent } from './settle.ts';
import {
  eventRecord,
  oneLine,
  recordsOf,
  settleImport,
  type SeedChoices,
  type SettledImport,
} from './settled-import.ts';

export interface SeedText extends SettledImport {
  /** By the names of the files. */
  readonly files: Readonly<Record<string, string>>;
}

export function seedText(imported: Imported, choices: SeedChoices): SeedText {
  const settled = settleImport(imported, choices);
  return {
    ...settled,
    files: {
      ...headFiles(settled, choices),
      ...eventsFile(settled, choices),
      'foreign.json': foreignText(foreignOf(imported, settled, choices.kind)),
    },
  };
}

/** The files of the seed but for its events. */
export const headFiles = (settled: SettledImport, choices: SeedChoices) => ({
  'timeline.yaml': timelineText(settled, choices),
  'documents.yaml': DOCUMENTS,
});

/** As YAML; or as a table, if that would be longer than what is read again. */
function eventsFile(settled: SettledImport, { timeZone }: SeedChoices): Record<string, string> {
  const texts = [ABOUT_EVENTS];
  let size = 0;
  for (const event of settled.events) {
    const text = eventText(event);
    texts.push(text);
    size += sizeOf(text) + 1;
    if (size > MOST_OF_SEED)
      return { 'events.csv': tableText(eventSeedsOf(recordsOf(settled), timeZone, new Report())) };
  }
  return { 'events.yaml': texts.join('\n') };
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const DOCUMENTS = `# One record for each document that events cite; there is none yet. This adds one, and prints its
# paragraphs by number: npx sourceline document <timeline> <file>
`;

const ABOUT_EVENTS = `# Every event is a draft: dev shows it, and compile leaves it out. Before it is published, it needs
# citations, a dating, a status and an importance; then remove its line "draft: true".
`;

function timelineText(settled: SettledImport, choices: SeedChoices): string {
  const { title, summary, home, lanes } = settled;
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

function eventText(event: SettledEvent): string {
  const document = new Document([eventRecord(event)], OPTIONS);
  for (const mark of event.marks) {
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

const foreignOf = (
  { kept }: Imported,
  { title, summary, events }: SettledImport,
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
  `${JSON.stringify(foreign, null, 2).replaceAll(EACH_HIDDEN, escapeHidden)}\n`;

const EACH_HIDDEN = new RegExp(`(?![\\n])${HIDDEN.source}`, 'gu');

const escapeHidden = (hidden: string): string =>
  Array.from(
    { length: hidden.length },
    (_, i) => String.raw`\u${hidden.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
