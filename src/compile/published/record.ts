/**
 * published.yaml records what readers have seen of a timeline: what a later version may change only
 * with a reason.
 *
 * `build --site` writes it, because only that makes a site for readers: `compile` runs at every step of
 * an editor's work. It lies with the seeds and is committed, so a fresh clone has it, and it holds
 * nothing but facts of the timeline, so the same timeline gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ChangeJson } from '../../timeline/changes/change-schema.ts';
import type { EventJson, TimelineJson } from '../../timeline/schema.ts';
import { Report } from '../../seeds/report/report.ts';
import { Fields } from '../../seeds/seed/fields.ts';
import { readSeedFile } from '../files/seed-file.ts';
import { readYaml } from '../../seeds/seed/yaml.ts';
import { numbersIn } from './numbers.ts';

export const PUBLISHED_FILE = 'published.yaml';

/** How the file begins. */
export const PUBLISHED_HEAD = '# Written by `npx sourceline build --site`';

interface Head {
  readonly title: string;
  /** Those of title and summary; see `numbersIn`. */
  readonly numbers: readonly string[];
  /** The changes that readers were told of, each by its `changeKey`. */
  readonly changes: readonly string[];
}

export interface PublishedEvent extends Head {
  readonly id: string;
  /** EDTF, and "(julian)" behind it if it is so. */
  readonly date: string;
  readonly status: string;
  readonly quotes: readonly string[];
}

export interface Published {
  readonly timeline: Head;
  readonly events: readonly PublishedEvent[];
}

/** What has changed of a change counts as another one; its reason may be worded better. */
export const changeKey = ({ at, what, was = '', is = '', event = '' }: ChangeJson): string =>
  createHash('sha256')
    .update(JSON.stringify([at.edtf, what, was, is, event]))
    .digest('hex')
    .slice(0, 16);

const headOf = ({ title, summary, changes = [] }: TimelineJson | EventJson): Head => ({
  title,
  numbers: numbersIn(`${title}\n${summary}`),
  changes: changes.map(changeKey),
});

export const publishedEvent = (event: EventJson): PublishedEvent => ({
  ...headOf(event),
  id: event.id,
  date: event.when.edtf + (event.when.calendar ? ` (${event.when.calendar})` : ''),
  status: event.status,
  quotes: [...new Set(event.citations.map(({ quote }) => quote))],
});

export const publishedOf = (timeline: TimelineJson): Published => ({
  timeline: headOf(timeline),
  events: timeline.events.map(publishedEvent),
});

/** A line for each event, so that a change is seen. JSON is also valid YAML. */
export const formatPublished = ({ timeline, events }: Published): string =>
  [
    `${PUBLISHED_HEAD}: what readers have seen. Commit it.`,
    `timeline: ${flow(timeline)}`,
    'events:',
    ...events.map((event) => `  - ${flow(event)}`),
    '',
  ].join('\n');

function flow({ title, numbers, changes, ...rest }: Head | PublishedEvent): string {
  const { id, date, status, quotes } = rest as Partial<PublishedEvent>;
  const fields = Object.entries({ id, title, date, status, quotes, numbers, changes })
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(', ')} }`;
}

const HEAD = ['title', 'numbers', 'changes'];
const EVENT = [...HEAD, 'id', 'date', 'status', 'quotes'];

/** Null if the timeline was never published. A file that cannot be read is reported. */
export function readPublished(folder: string, root: string, report: Report): Published | null {
  const path = join(folder, PUBLISHED_FILE);
  // As with verified.yaml, nobody corrects this file by hand.
  const inside = new Report();
  const source = readSeedFile(path, root, inside);
  const value = source && readYaml(source, inside);
  let published: Published | null = null;
  if (value?.kind === 'record') {
    const fields = new Fields(value, PUBLISHED_FILE, ['timeline', 'events'], inside);
    const timeline = fields.record('timeline', '`timeline`', HEAD);
    const events = fields.records(fields.list('events'), 'events', 'an event', EVENT);
    published = timeline && { timeline: readHead(timeline), events: events.map(readEvent) };
  } else if (value)
    inside.add('value-kind', value.spot, PUBLISHED_FILE, 'a record', 'a list or text');
  const [first] = inside.diagnostics;
  if (!first) return published;
  report.addFile('published-form', path, first.sentence, String(first.line));
  return null;
}

const values = (fields: Fields, key: string): string[] =>
  fields.texts(key).map(({ value }) => value);

const readHead = (fields: Fields): Head => ({
  title: fields.text('title').value,
  numbers: values(fields, 'numbers'),
  changes: values(fields, 'changes'),
});

const readEvent = (fields: Fields): PublishedEvent => ({
  ...readHead(fields),
  id: fields.text('id').value,
  date: fields.text('date').value,
  status: fields.text('status').value,
  quotes: values(fields, 'quotes'),
});
