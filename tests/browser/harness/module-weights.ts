/** What each file of ours adds to the first load's script, and what has grown since it was noted. */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { build } from 'vite';
import { CONFIG, PROJECT } from '../../../src/cli/project.ts';

/** Characters of script before it is minified, by the path of the file. */
export type Weights = Readonly<Record<string, number>>;

const NOTED = new URL('../first-load.json', import.meta.url);

/** Bundles the page again, because the built page does not say what its script is made of. */
async function moduleWeights(): Promise<Weights> {
  const built = await build({
    root: PROJECT,
    configFile: CONFIG,
    logLevel: 'silent',
    build: { write: false },
  });
  const weights: Record<string, number> = {};
  for (const output of [built].flat().flatMap((each) => ('output' in each ? each.output : [])))
    if (output.type === 'chunk' && output.isEntry)
      for (const [id, { renderedLength }] of Object.entries(output.modules))
        if (renderedLength > 0) weights[nameOf(id)] = renderedLength;
  return weights;
}

/** Without the folder of the project, which differs from machine to machine. */
const nameOf = (id: string): string =>
  id.startsWith('/') ? relative(PROJECT, id).replace(/^.*node_modules\//, '') : id.slice(1);

/** Notes the weights of today. */
export async function noteWeights(): Promise<void> {
  const sorted = Object.entries(await moduleWeights()).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(NOTED, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** What has grown since the weights were noted, a line each, the largest first. */
export async function grown(): Promise<string[]> {
  return grownSince(JSON.parse(await readFile(NOTED, 'utf8')) as Weights, await moduleWeights());
}

export const grownSince = (before: Weights, now: Weights): string[] =>
  Object.entries(now)
    .map(([name, weight]) => ({ name, by: weight - (before[name] ?? 0), isNew: !(name in before) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ name, by, isNew }) => `+${by} ${name}${isNew ? ' (new)' : ''}`);
