/** The built page with an archive of many events in place of its own timeline. Node only. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import type { HeadJson } from '../../../src/archive/format.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { build, fill, manyEvents, type OnDisk } from '../../compile/archive/any-archive.ts';
import { serve } from '../engines/slow.ts';

export interface ArchiveSite {
  readonly url: string;
  readonly head: HeadJson;
  readonly events: readonly EventJson[];
  readonly tiles: OnDisk['tiles'];
  readonly close: () => Promise<void>;
}

const FOLDER = 'archives/floods';
/** What may be asked for of an archive. */
export const TILE = /\/t\/-?\d+\/-?\d+\.[^/]+\.js$/;
export const IDS = /\/i\/[^/]+\/\d+\/\d+\.js$/;
export const RECORDS = /\/r\/[^/]+\/\d+\/\d+\.js$/;
export const SEARCH = /\/s\/[^/]+\/(?:g\d+|(?:titles\/)?\d+\/\d+)\.js$/;

export async function archiveSite(count: number): Promise<ArchiveSite> {
  const events = manyEvents(count);
  const { files, head, tiles } = build(fill(events));
  const root = await mkdtemp(join(tmpdir(), 'sourceline-archive-'));
  await cp(inject('built'), root, { recursive: true });
  for (const [path, text] of files) {
    const file = join(root, FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const page = join(root, 'index.html');
  const html = await readFile(page, 'utf8');
  const named = html.replace(
    /<meta name="sourceline:timeline" [^>]*>/,
    `<meta name="sourceline:timeline" content="${FOLDER}/head.js" data-archive="yes">`,
  );
  if (named === html) throw new Error('The built page names no timeline.');
  await writeFile(page, named);
  // A server would send the page of the timeline, which lies there compressed.
  for (const ending of ['.gz', '.br']) await rm(`${page}${ending}`, { force: true });
  const { url, close } = await serve({ root, port: 0 });
  return {
    ...{ url, head, events, tiles },
    close: async () => {
      await close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
