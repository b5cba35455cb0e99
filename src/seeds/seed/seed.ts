/** Reads the files of a seed. Pure. */
import { decode } from './decode.ts';
import { otherAmong, otherFormat } from './other-file.ts';
import { readDocumentSeeds, type DocumentSeed } from './documents-seed.ts';
import { readEventSeeds, readingEventSeeds, type EventSeed } from './events-seed.ts';
import { Report } from '../report/report.ts';
import type { Say } from '../report/say.ts';
import { formatCount } from '../report/shown.ts';
import {
  checkNames,
  EVENT_TABLES,
  MOST_OF_SEED,
  MOST_OF_TABLE,
  type SeedFiles,
} from './seed-files.ts';
import type { Source } from '../report/source.ts';
import { readTable } from './table/events-file.ts';
import { readTranslationSeeds, type TranslationSeed } from './translations-seed.ts';
import { readTimelineSeed, type TimelineSeed } from './timeline-seed.ts';
import { readYaml } from './yaml.ts';
import type { RecordValue, Value } from './value.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import { zoneFault } from '../dates/zone-name.ts';

export interface Seed {
  /** The folder's name, which is the timeline's id. */
  readonly id: string;
  /** The path of the folder, as errors name it. */
  readonly folder: string;
  readonly timeline: TimelineSeed | null;
  readonly documents: readonly DocumentSeed[];
  readonly events: readonly EventSeed[];
  readonly translations: readonly TranslationSeed[];
  readonly documentsSource: Source | null;
  readonly eventsSource: Source | null;
}

interface SeedOptions {
  /** The name of a file with events that is not to be read, because it is to be written. */
  readonly except?: string | null;
  /** Collects what the editor should know although it is not a mistake. */
  readonly remarks?: Report;
  readonly say?: Say;
  /** Events that have been read already: then no file with events is. */
  readonly records?: Iterable<RecordValue> | null;
}

/** Files that cannot be read are reported and left out. Two files with events are a mistake. */
export const readSeed = (files: SeedFiles, report: Report, options: SeedOptions = {}): Seed =>
  finish(readingSeed(files, report, options));

/** The same in steps, each with the number of events that have been read. */
export function* readingSeed(
  files: SeedFiles,
  report: Report,
  { except = null, remarks = new Report(), say = () => undefined, records = null }: SeedOptions,
): Steps<Seed, number> {
  const { id, folder, pathOf } = files;
  const names = files.names(report);
  const read = (name: string, needed = true): File => {
    if (!names) return NOTHING;
    checkNames(name, names, pathOf, report);
    const path = pathOf(name);
    if (!names.includes(name)) {
      if (needed) report.addFile('file-missing', path, path, ...otherIn(names));
      return NOTHING;
    }
    const bytes = files.read(name, MOST_OF_SEED, report);
    const source = bytes && decode(path, bytes, report);
    const other = source && otherFormat(source.text);
    if (other) report.addFile('file-other', path, path, other);
    return { source, value: source && !other ? readYaml(source, report) : null };
  };
  const otherIn = (all: readonly string[]): readonly string[] => {
    const textOf = (name: string): string =>
      new TextDecoder().decode(files.read(name, MOST_OF_SEED, new Report()) ?? new Uint8Array());
    const other = otherAmong(all, textOf);
    return other ? [pathOf(other[0]), other[1]] : [];
  };
  const [timelineFile, documentsFile] = [read('timeline.yaml'), read('documents.yaml')];
  const timeline = readTimelineSeed(timelineFile.value, report);
  const translations = read('translations.yaml', false).value;
  // An invalid zone is already reported; dates can still be checked.
  const zone = timeline?.timeZone.value ?? '';
  const timeZone = zoneFault(zone) ? 'UTC' : zone;
  const documents = readDocumentSeeds(documentsFile.value, timeZone, report);
  const { events, source: eventsSource } = yield* readEvents();
  return {
    id,
    folder,
    timeline,
    documents,
    events,
    translations: readTranslationSeeds(translations, report),
    documentsSource: documentsFile.source,
    eventsSource,
  };

  /** From events.yaml, or from a table in its place. */
  function* readEvents(): Steps<Pick<Seed, 'events'> & Pick<File, 'source'>, number> {
    if (records !== null)
      return { events: yield* readingEventSeeds(records, timeZone, report), source: null };
    for (const name of EVENT_TABLES) if (names) checkNames(name, names, pathOf, report);
    const there = [EVENTS, ...EVENT_TABLES].filter((name) => names?.includes(name));
    const [first = EVENTS, second] = there.length > 1 ? there.filter(isOther) : there;
    if (second !== undefined) {
      const path = pathOf(first);
      report.addFile('table-both', path, path, pathOf(second));
    }
    if (first === EVENTS) {
      const { value, source } = read(EVENTS);
      return { events: readEventSeeds(value, timeZone, report), source };
    }
    const context = { timeline, documents, timeZone, report, remarks };
    const bytes = files.read(first, MOST_OF_TABLE, report);
    if (!bytes) return { events: [], source: null };
    const table = readTable(pathOf(first), bytes, context);
    const all = counted(table.events, (count) => say(`${id}: ${count} events read`));
    return { events: yield* readingEventSeeds(all, timeZone, report), source: table.source };
  }

  function isOther(name: string): boolean {
    return name !== except;
  }
}

const EVENTS = 'events.yaml';
const AT_A_TIME = 1000;

/** The same, told after each thousand. */
function* counted<T>(all: Iterable<T>, tell: (count: string) => void): Generator<T> {
  let count = 0;
  for (const each of all) {
    if (++count % AT_A_TIME === 0) tell(formatCount(count));
    yield each;
  }
}

interface File {
  readonly source: Source | null;
  readonly value: Value | null;
}

const NOTHING: File = { source: null, value: null };
