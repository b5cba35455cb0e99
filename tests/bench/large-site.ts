/**
 * The built page with generated timelines in place of its own, each served from a folder. Node
 * only.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/cli/server/serve.ts';
import { dataOf } from '../../src/export/still/prerender.ts';
import { timelineJson } from './timeline-json.ts';

export interface LargeSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param built the folder of the built page, which is copied */
export async function largeSite(built: string, count: number): Promise<LargeSite> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-large-'));
  await cp(built, root, { recursive: true });
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const data = join(root, dataOf(html));
  await writeFile(data, JSON.stringify(timelineJson(count)));
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
