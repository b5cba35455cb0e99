/** Builds the pages into a folder. Imports `export`, vite and this folder. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'vite';
import { placesTag } from '../export/places-tag.ts';
import { prerender } from '../export/prerender.ts';
import { buildEmbeds, placesOf } from './build-embeds.ts';
import { buildLoader, type Loader } from './build-loader.ts';
import { buildMachines, machineFoot, machineHead, type Site } from './build-machines.ts';
import { builtTimelines, type Built } from './built.ts';
import { compress } from './compress.ts';
import { PAGE_POLICY } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { leanFonts } from './lean-fonts.ts';
import { CONFIG, PROJECT } from './project.ts';

/** What who builds wants to know. */
export interface Report {
  readonly loader: Loader;
  /** Pages for frames, with what each weighs in all, in bytes of gzip. */
  readonly embeds: readonly { readonly file: string; readonly bytes: number }[];
}

/**
 * @param folder an absolute path; it is emptied first.
 * @param site where it will stand on the web; without it nothing is built that names its own address.
 */
export async function build(folder: string, site: Site): Promise<Report> {
  // What starts our commands has set it to development, and the bundle would follow it.
  process.env.NODE_ENV = 'production';
  await bundle({
    root: PROJECT,
    configFile: CONFIG,
    plugins: [leanFonts()],
    build: { outDir: folder, emptyOutDir: true },
    logLevel: 'warn',
  });
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const timelines = builtTimelines(folder, index);
  const loader = await buildLoader(folder);
  for (const built of timelines) await writePages(folder, index, built, loader, site);
  const inline = await buildEmbeds(folder, timelines, loader, site);
  if (site !== null) await buildMachines(folder, timelines, loader, site);
  const files = hostFiles({
    inline,
    pages: timelines.flatMap(({ page, whole }) => (whole === null ? [page] : [page, whole])),
    framed: site === null ? ['embed'] : ['embed', 'events'],
    fixed: [loader.file, ...(await assetsIn(folder))],
  });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  compress(folder);
  return { loader, embeds: await Promise.all(timelines.map((built) => weighed(folder, built))) };
}

/** What the bundle has named by its content. */
const assetsIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'assets'))).sort().map((file) => `assets/${file}`);

/** A timeline's page, with what a reader without scripts sees, and its text. */
async function writePages(
  folder: string,
  index: string,
  built: Built,
  loader: Loader,
  site: Site,
): Promise<void> {
  const pages = prerender(index, built.json, {
    id: built.id,
    page: built.page,
    whole: built.whole,
    head: (path) => `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />
    ${placesTag(placesOf(built, loader))}
    ${machineHead(built, path, site)}`,
    foot: machineFoot(built, site),
  });
  await writeFile(join(folder, built.page), pages.index);
  if (built.whole !== null && pages.whole !== null)
    await writeFile(join(folder, built.whole), pages.whole);
}

async function weighed(folder: string, { id }: Built): Promise<Report['embeds'][number]> {
  const file = join('embed', `${id}.html`);
  const bytes = gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
  return { file, bytes };
}
