/** The built page with an archive of very many events, built by the command. Node only. */
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main.ts';
import { serve } from '../../src/cli/server/serve.ts';
import { manyEvents } from '../compile/archive/any-archive.ts';

/** Events that are made at once. */
const BATCH = 10_000;

export const COUNT = Number(process.env.SOURCELINE_EVENTS ?? 1_000_000);

/** The folder `SOURCELINE_ARCHIVE`, or an archive of `COUNT` events that is built now, in this folder. */
export async function archiveIn(folder: string): Promise<string> {
  const given = process.env.SOURCELINE_ARCHIVE;
  if (given) return given;
  const path = join(folder, 'archive');
  await buildArchiveOf(COUNT, path);
  return path;
}

/** Writes an archive of this many events. */
export async function buildArchiveOf(count: number, out: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-events-'));
  const source = join(folder, 'events.ndjson');
  const file = openSync(source, 'wx');
  for (let from = 0; from < count; from += BATCH) {
    const events = manyEvents(Math.min(BATCH, count - from), 11 + from);
    const named = events.map((event) => ({ ...event, id: `${event.id}-${from}` }));
    writeSync(file, named.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }
  closeSync(file);
  const said: string[] = [];
  const terminal = {
    out: (line: string) => said.push(line),
    err: (line: string) => said.push(line),
  };
  if ((await run(['archive', source, '--out', out], terminal)) !== 0)
    throw new Error(said.join('\n'));
  rmSync(folder, { recursive: true });
}

/**
 * @param built the folder of the built page, which is copied
 * @param archive the folder of the archive, which is linked
 */
export async function archiveSiteOf(built: string, archive: string) {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-archive-'));
  cpSync(built, root, { recursive: true });
  cpSync(archive, join(root, 'archive'), { recursive: true });
  const page = join(root, 'index.html');
  const html = readFileSync(page, 'utf8');
  const named = html.replace(
    /<meta name="sourceline:timeline" [^>]*>/,
    '<meta name="sourceline:timeline" content="archive/head.js" data-archive="yes">',
  );
  writeFileSync(page, named);
  // A server would send the page of the timeline, which lies there compressed.
  for (const ending of ['.gz', '.br']) rmSync(`${page}${ending}`, { force: true });
  const { url, close } = await serve({ root, port: 0 });
  return {
    url,
    close: async () => {
      await close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
