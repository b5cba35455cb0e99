/** Draws a seed whose files are in memory, as `sourceline dev` draws one of a disk. Pure. */
import { readTimeline } from '../../timeline/any-version.ts';
import { USUAL_LIMITS } from '../checks/quotation-limits.ts';
import { warnOfLanguage } from '../checks/language-warning.ts';
import { compileSeed } from '../compile-seed.ts';
import { isDraft, type Publishing } from '../drafts.ts';
import type { Report } from '../report/report.ts';
import { formatSize } from '../report/shown.ts';
import { isId, isReserved } from '../seed/id.ts';
import { readSeed, type Seed } from '../seed/seed.ts';
import type { SeedFiles } from '../seed/seed-files.ts';
import type { Drawn, OpenChoices, WholeFile } from './given-file.ts';

interface SeedInMemory {
  /** The name of its folder. It need not be an id. */
  readonly id: string;
  readonly files: readonly WholeFile[];
}

/** Of a seed without a name of its own that could be one. */
const USUAL_ID = 'timeline';

/** Null, and reported, if anything is wrong. */
export function openSeed(
  { id, files }: SeedInMemory,
  marks: OpenChoices['marks'],
  report: Report,
  remarks: Report,
): Drawn | null {
  const own = isId(id) && !isReserved(id) ? id : USUAL_ID;
  const read = readSeed(inMemory(own, files), report, { remarks });
  const seed = withoutImages(read, remarks);
  const publishing: Publishing = { sourcesOptional: false, marks };
  const rules = { limits: USUAL_LIMITS, publishing, found: () => null, images: new Map() };
  const json = compileSeed(seed, rules, report);
  if (seed.timeline) warnOfLanguage(seed.timeline, remarks);
  return (
    json && {
      timeline: readTimeline(json),
      ...{ problems: [], remarks: [], seed: null },
      hasDrafts: seed.events.some((event) => isDraft(event, publishing)),
    }
  );
}

function inMemory(id: string, files: readonly WholeFile[]): SeedFiles {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return {
    ...{ id, folder: id },
    pathOf: (name) => name,
    names: () => [...byName.keys()],
    read: (name, most, report) => {
      const bytes = byName.get(name) ?? null;
      if (bytes === null || bytes.length <= most) return bytes;
      report.addFile('file-large', name, name, formatSize(bytes.length), formatSize(most));
      return null;
    },
  };
}

/** An image of a seed has a file of its own, which nobody has given. */
function withoutImages(seed: Seed, remarks: Report): Seed {
  const files = seed.events.flatMap(({ media, links }) => [
    ...media.map(({ file }) => file),
    ...links.flatMap(({ picture }) => picture ?? []),
  ]);
  const [first] = files;
  if (!first) return seed;
  remarks.add('open-images', first.spot, String(files.length));
  return {
    ...seed,
    events: seed.events.map((event) => ({
      ...event,
      media: [],
      links: event.links.map((link) => ({ ...link, picture: null })),
    })),
    translations: seed.translations.map((each) => ({
      ...each,
      events: each.events.map((event) => ({ ...event, media: [] })),
    })),
  };
}
