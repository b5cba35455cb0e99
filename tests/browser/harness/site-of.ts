/** The built page with another timeline in place of its own, served from a folder. Node only. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataOf } from '../../../src/export/still/page-data.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { serve } from '../engines/slow.ts';

export interface OtherSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param built the folder of the built page, which is copied */
export async function siteOf(built: string, timeline: TimelineJson): Promise<OtherSite> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-other-'));
  await cp(built, root, { recursive: true });
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const data = join(root, dataOf(html));
  await writeFile(data, JSON.stringify(timeline));
  // The page's own data also lie there compressed, and a server would send those.
  await Promise.all(['.gz', '.br'].map((ending) => rm(`${data}${ending}`, { force: true })));
  const { url, close } = await serve({ root, port: 0 });
  return {
    url,
    close: async () => {
      await close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
