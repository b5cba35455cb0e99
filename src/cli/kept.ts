/** Reads a timeline that was imported, with what was kept of the file that it came from. Node only. */
import { join } from 'node:path';
import { compileTimeline } from '../compile/compile.ts';
import { publishingOf } from '../seeds/drafts.ts';
import { readRegularFile } from '../compile/files/regular-file.ts';
import { seedNames } from '../compile/files/seed-folder.ts';
import { readTimeline } from '../timeline/any-version.ts';
import { FOREIGN_FILE, parseForeign, type Foreign } from '../timeline/foreign/foreign.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { CommandError, type Call } from './command.ts';
import { printFindings } from './seeds.ts';
import type { SiteSettings } from './settings.ts';

export interface Kept {
  readonly foreign: Foreign;
  /** With the drafts that came from the file. Null, and printed, if the seed has mistakes. */
  readonly timeline: Timeline | null;
}

/** In bytes. Import reads no file from which more could come. */
const MOST = 200_000_000;

/**
 * Null if no such timeline was imported from a file of one of these kinds.
 *
 * @throws CommandError if what was kept can no longer be read
 */
export function readKept(
  id: string,
  kinds: readonly string[],
  settings: SiteSettings,
  { site, terminal }: Pick<Call, 'site' | 'terminal'>,
): Kept | null {
  if (!seedNames(site.seeds).includes(id)) return null;
  const foreign = readForeign(join(site.seeds, id, FOREIGN_FILE));
  if (foreign === null || !kinds.includes(foreign.kind)) return null;
  const unmarked = new Set(foreign.events.map((event) => event.id));
  const publishing = { ...publishingOf(settings), unmarked };
  const compiled = compileTimeline(site.seeds, id, settings.quotations, publishing);
  if (printFindings([compiled], terminal)) return { foreign, timeline: null };
  return compiled.timeline && { foreign, timeline: readTimeline(compiled.timeline) };
}

function readForeign(path: string): Foreign | null {
  const read = readRegularFile(path, { most: MOST });
  if (read.kind !== 'read') return null;
  const foreign = parseForeign(parseJson(new TextDecoder().decode(read.bytes)));
  if (foreign) return foreign;
  throw new CommandError(
    `${path} is not as import wrote it. Bring it back as it was, or remove it: then all is exported as it is in the timeline.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
