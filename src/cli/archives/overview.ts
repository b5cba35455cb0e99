/** Reads what pages and pictures without scripts have of an archive. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '../../archive/columns.ts';
import { jsonIn, recordsFile } from '../../archive/files.ts';
import type { DetailsJson, HeadJson, RecordsJson } from '../../archive/format.ts';
import { weightOf } from '../../archive/importance.ts';
import { wholeJson } from '../../archive/whole-events.ts';
import type { Overview } from '../../export/overview.ts';
import { rootChartOf } from '../../layout/archive.ts';
import { readTimeline } from '../../timeline/any-version.ts';
import type { DocumentJson, EventJson, TimelineJson } from '../../timeline/schema.ts';
import { notWhole, type ArchiveFolder } from './archive-folders.ts';

/** How many events a page without scripts lists: more would weigh on a first load. */
const MOST_LISTED = 50;

/** An archive as a build has read it. */
export interface OpenedArchive extends ArchiveFolder {
  readonly overview: Overview;
  /** The most important events alone, as the text of a timeline. */
  readonly json: string;
}

/** @throws CommandError if a file that it needs is missing or damaged */
export function readOverview(folder: ArchiveFolder): OpenedArchive {
  const { head } = folder;
  const { events, positions, tiling } = rootChartOf(head);
  const whole = wholeJson(head, recordsOf(folder, positions));
  const timeline = readTimeline(whole);
  const details = new Map(timeline.events.map((event) => [event.id, event]));
  const drawn = events.map(({ id, at }) => {
    const event = details.get(id);
    if (!event) throw notWhole(folder.path, 'r/');
    // Marks stand where the archive has put them.
    return at === undefined ? event : { ...event, at };
  });
  return {
    ...folder,
    // How many are in a part of time, the root alone cannot tell.
    overview: {
      head,
      counted: () => [head.count, head.documents ?? 0],
      tiling,
      timeline: { ...timeline, events: drawn },
    },
    json: JSON.stringify(mostImportant(whole, head)),
  };
}

/** The details of the events at these positions, in this order. */
function recordsOf({ path, head }: ArchiveFolder, positions: Float64Array): DetailsJson {
  const { per } = head.records;
  const files = new Map<number, RecordsJson>();
  const documents = new Map<string, DocumentJson>();
  const events = Array.from(positions, (position) => {
    const n = Math.floor(position / per);
    const file = files.get(n) ?? readRecordsFile(path, recordsFile(head.version, n));
    files.set(n, file);
    for (const document of file.documents) documents.set(document.id, document);
    const event = file.events[position % per];
    if (!event) throw notWhole(path, recordsFile(head.version, n));
    // The events that it names may not be among these.
    return { ...event, after: [] };
  });
  const cited = citedBy(events);
  return { events, documents: [...documents.values()].filter(({ id }) => cited.has(id)) };
}

function readRecordsFile(path: string, file: string): RecordsJson {
  try {
    return JSON.parse(jsonIn(readFileSync(join(path, file), 'utf8'))) as RecordsJson;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      throw notWhole(path, file);
    throw error;
  }
}

function mostImportant(whole: TimelineJson, { root }: HeadJson): TimelineJson {
  const listed = new Set(
    readColumns(root)
      .sort((a, b) => weight(a) - weight(b) || a.position - b.position)
      .slice(0, MOST_LISTED)
      .map(({ id }) => id),
  );
  const events = whole.events.filter(({ id }) => listed.has(id));
  const cited = citedBy(events);
  return { ...whole, events, documents: whole.documents.filter(({ id }) => cited.has(id)) };
}

const weight = ({ importance, score, label }: ReturnType<typeof readColumns>[number]): number =>
  weightOf(importance, score, label.length);

const citedBy = (events: readonly EventJson[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ citations }) => citations.map(({ document }) => document)));
