/** Draws a seed whose files are in memory, as `sourceline dev` draws one of a disk. Pure. */
import { parseInSteps } from '../../timeline/parse.ts';
import type { Steps } from '../../timeline/steps.ts';
import { USUAL_LIMITS } from '../checks/quotation-limits.ts';
import { warnOfLanguage } from '../checks/language-warning.ts';
import { compilingSeed } from '../compile-seed.ts';
import { isDraft, type Publishing } from '../drafts.ts';
import type { Report } from '../report/report.ts';
import { formatSize } from '../report/shown.ts';
import { isId, isReserved } from '../seed/id.ts';
import { readingSeed, type Seed } from '../seed/seed.ts';
import type { SeedFiles } from '../seed/seed-files.ts';
import type { RecordValue } from '../seed/value.ts';
import { decode } from '../seed/decode.ts';
import {
  NOTHING_VERIFIED,
  readVerifiedFile,
  VERIFIED_FILE,
  verifiedIn,
  type VerifiedFile,
} from '../verified.ts';
import type { Drawn, OpenChoices, Progress, WholeFile } from './given-file.ts';

interface SeedInMemory {
  /** The name of its folder. It need not be an id. */
  readonly id: string;
  readonly files: readonly WholeFile[];
  /** Its events, if they are in none of the files. */
  readonly records?: Iterable<RecordValue>;
}

/** The id of a seed whose own name cannot be one. */
const USUAL_ID = 'timeline';

/** Null, and reported, if anything is wrong. */
export function* openingSeed(
  { id, files, records }: SeedInMemory,
  marks: OpenChoices['marks'],
  report: Report,
  remarks: Report,
): Steps<Drawn | null, Progress> {
  const own = isId(id) && !isReserved(id) ? id : USUAL_ID;
  const options = { remarks, ...(records && { records }) };
  // Events that come from elsewhere have been read before.
  const doing = records ? 'checking' : 'reading';
  const read = yield* told(
    readingSeed(inMemory(own, files), report, options),
    (events): Progress => ({ doing, events }),
  );
  const seed = withoutImages(read, remarks);
  const checking: Progress = { doing: 'checking', events: seed.events.length };
  const publishing: Publishing = { sourcesOptional: false, marks };
  const verified = verifiedIn(read, verifiedFile(files, report));
  const rules = { limits: USUAL_LIMITS, publishing, found: verified.of, images: new Map() };
  const json = yield* told(compilingSeed(seed, rules, report), () => checking);
  if (seed.timeline) warnOfLanguage(seed.timeline, remarks);
  // As long as nothing is verified, each quotation would be named.
  if (verified.hasAny)
    verified.warn(
      seed.events.flatMap(({ citations }) => citations),
      remarks,
    );
  if (json === null) return null;
  const { timeline } = yield* told(parseInSteps(json), () => checking);
  return {
    timeline: timeline!,
    ...{ problems: [], remarks: [], seedId: null },
    hasDrafts: seed.events.some((event) => isDraft(event, publishing)),
  };
}

function verifiedFile(files: readonly WholeFile[], report: Report): VerifiedFile {
  const file = files.find(({ name }) => name === VERIFIED_FILE);
  if (!file) return NOTHING_VERIFIED;
  return readVerifiedFile(VERIFIED_FILE, (inside) => decode(file.name, file.bytes, inside), report);
}

/** The same steps, with their progress in another form. */
function* told<T, Seen>(steps: Steps<T, Seen>, tell: (seen: Seen) => Progress): Steps<T, Progress> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield tell(value);
  }
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
