/** Reads the files of a timeline's folder. Node only. */
import { join } from 'node:path';
import { otherFileIn, otherFormat } from './other-file.ts';
import { readDocumentSeeds, type DocumentSeed } from './documents-seed.ts';
import { readEventSeeds, type EventSeed } from './events-seed.ts';
import type { Report } from '../report/report.ts';
import { readSeedFile } from './seed-file.ts';
import { checkNames, namesIn } from './seed-folder.ts';
import type { Source } from '../report/source.ts';
import { readTranslationSeeds, type TranslationSeed } from './translations-seed.ts';
import { readTimelineSeed, type TimelineSeed } from './timeline-seed.ts';
import { readYaml } from './yaml.ts';
import type { Value } from './value.ts';
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

/** Files that cannot be read are reported and left out. */
export function readSeed(root: string, id: string, report: Report): Seed {
  const folder = join(root, id);
  const names = namesIn(folder, root, report);
  const read = (name: string, needed = true): File => {
    if (!names) return NOTHING;
    checkNames(name, names, folder, report);
    const path = join(folder, name);
    if (!names.includes(name)) {
      if (!needed) return NOTHING;
      report.addFile('file-missing', path, path, ...(otherFileIn(folder) ?? []));
      return NOTHING;
    }
    const source = readSeedFile(path, root, report);
    const other = source && otherFormat(source.text);
    if (other) report.addFile('file-other', path, path, other);
    return { source, value: source && !other ? readYaml(source, report) : null };
  };
  const [timelineFile, documentsFile, eventsFile] = [
    read('timeline.yaml'),
    read('documents.yaml'),
    read('events.yaml'),
  ];
  const timeline = readTimelineSeed(timelineFile.value, report);
  const translations = read('translations.yaml', false).value;
  // An invalid zone is already reported; dates can still be checked.
  const zone = timeline?.timeZone.value ?? '';
  const timeZone = zoneFault(zone) ? 'UTC' : zone;
  return {
    id,
    folder,
    timeline,
    documents: readDocumentSeeds(documentsFile.value, timeZone, report),
    events: readEventSeeds(eventsFile.value, timeZone, report),
    translations: readTranslationSeeds(translations, report),
    documentsSource: documentsFile.source,
    eventsSource: eventsFile.source,
  };
}

interface File {
  readonly source: Source | null;
  readonly value: Value | null;
}

const NOTHING: File = { source: null, value: null };
