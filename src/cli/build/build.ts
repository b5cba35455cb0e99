/** Builds the whole site into a folder. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FOLDERS } from '../../archive/files.ts';
import { contactTag } from '../../export/site/contact-tag.ts';
import { addressesTag } from '../../export/site/addresses-tag.ts';
import type { Brand } from '../../export/brand/brand.ts';
import { plainStyle } from '../../export/brand/colours.ts';
import { coloursTag } from '../../export/brand/page-colours.ts';
import type { Imprint } from '../../export/publisher.ts';
import { missingPage, type MissingPageParts } from '../../export/still/missing-page.ts';
import { prerender } from '../../export/still/prerender.ts';
import { securityTxt } from '../../export/site/security-txt.ts';
import { wordsOf } from '../../words/every.ts';
import { stillWords } from '../../words/still.ts';
import { archivesIn, linkArchives } from './build-archives.ts';
import { buildEmbeds, addressesOf } from './build-embeds.ts';
import { weighEmbed, type EmbedWeight } from './embed-weight.ts';
import { buildLoader, type Loader } from './build-loader.ts';
import { buildMachines, machineFoot, machineHead, type SiteAddress } from './build-machines.ts';
import { buildIndex } from './build-index.ts';
import { buildWords, type OfferedFrom } from './build-words.ts';
import { buildPage, type Page } from './build-page.ts';
import { builtTimelines, isListed, languagesIn, timelineOf, type Built } from './built.ts';
import { compress } from './compress.ts';
import { headPolicy, textPolicy } from '../hosts/headers.ts';
import { hostFiles } from '../hosts/host-files.ts';
import { tellMissingLetters } from './letters-told.ts';
import { keepOwnFiles, refuseHostFiles } from './own-files.ts';
import { checkOutput } from './output-folder.ts';
import { refuseLeftOver } from '../left-over.ts';
import { offeredOf, speakAll } from '../languages.ts';
import type { Spoken } from '../../compile/words/languages.ts';
import { languagesTag } from '../../export/site/languages-tag.ts';
import type { Site } from '../site.ts';
import type { Say } from '../../seeds/report/say.ts';
import { commonFiles, copyFiles, publicFiles } from './public-files.ts';
import { folderOf, upFrom } from '../../export/site/page-path.ts';
import { replaceFolder } from './swap.ts';

/**
 * Netlify, Cloudflare Pages, Vercel and GitHub Pages send it. Without it, Cloudflare sends
 * index.html.
 */
const MISSING = '404.html';

/** What to tell the person who runs the build. */
export interface Report {
  readonly loader: Loader;
  readonly embeds: readonly EmbedWeight[];
}

/** What is to be built. */
export interface Order {
  readonly site: Site;
  /** The folder to build into, as the user gave it; see `checkOutput`. */
  readonly out: string;
  /** The site's address on the web; without it, no file is built that names it. */
  readonly address: SiteAddress;
  /** Where readers report a fault: an address with mailto: or https:; null for none. */
  readonly contact: string | null;
  readonly imprint: Imprint;
  readonly brand: Brand;
  /** The timeline that is the first page, in place of the list; null for the list. */
  readonly opens: string | null;
  /** The languages that readers are offered; null for the usual ones. */
  readonly languages: readonly string[] | null;
  /** All languages that have words. */
  readonly spoken: readonly Spoken[];
  /** Called with what is being done. */
  readonly say?: Say | undefined;
}

/**
 * Builds into a new folder beside `out`. The new folder replaces `out` once it is complete, so the
 * old site stays if something goes wrong or the process is killed.
 * @param warn is called with a line for everything that is left out.
 */
export async function build(order: Order, warn: (line: string) => void): Promise<Report> {
  const { site, out } = order;
  const folder = checkOutput(out, site.root);
  refuseHostFiles(site.public);
  refuseLeftOver(site);
  const own = publicFiles(site.public);
  const files = [...own, ...commonFiles(own)];
  const timelines = builtTimelines(own, { site, opens: order.opens }, warn);
  const archives = archivesIn(timelines);
  const languages = offeredOf(order.spoken, order, timelines.flatMap(languagesIn));
  speakAll(languages);
  return replaceFolder(
    folder,
    async (draft) => {
      copyFiles(files, draft);
      for (const built of timelines)
        await tellMissingLetters(timelineOf(built), warn, order.brand.type);
      const report = await fill(draft, timelines, order, languages);
      keepOwnFiles(files, draft, warn);
      order.say?.('Compressing the texts');
      compress(draft);
      order.say?.('Adding the files of archives');
      linkArchives(archives, draft);
      // Somebody may have put a file there in the meantime.
      checkOutput(out, site.root);
      return report;
    },
    archives.map(({ id }) => `archives/${id}`),
  );
}

async function fill(
  folder: string,
  timelines: readonly Built[],
  order: Order,
  languages: readonly Spoken[],
): Promise<Report> {
  const { site, address, contact, imprint, brand, say } = order;
  say?.('Building the page');
  // The runner of our commands has set this to development, and the bundle would follow it.
  process.env.NODE_ENV = 'production';
  const pageFrom = await buildPage(folder, site, brand);
  const offeredFrom = buildWords(folder, languages);
  const starters = timelines.map(({ page }) => pageFrom(upFrom(page)).starter);
  const loader = await buildLoader(folder);
  for (const built of timelines) {
    say?.(`${built.id}: writing its page`);
    await writePages(folder, pageFrom(upFrom(built.page)), built, {
      loader,
      offeredFrom,
      ...order,
    });
  }
  if (isListed(timelines)) await buildIndex(folder, timelines, address, imprint);
  say?.('Building the embeds');
  const embedded = await buildEmbeds(folder, timelines, loader, {
    address,
    contact,
    brand,
    languages,
  });
  say?.('Drawing cards, and writing feeds and the pages of events');
  if (address !== null) await buildMachines(folder, timelines, loader, { address, imprint, brand });
  const plain = brand.colours === null ? [] : [plainStyle(brand.colours)];
  const files: Record<string, string> = {
    ...hostFiles({
      inline: {
        scripts: embedded.scripts,
        styles: [...embedded.styles, ...plain],
        starters: [...new Set(starters)],
      },
      pages: [
        ...(isListed(timelines) ? ['index.html'] : []),
        ...timelines.flatMap(({ page, whole }) => (whole === null ? [page] : [page, whole])),
        MISSING,
      ],
      framed: address === null ? ['embed'] : ['embed', 'events'],
      fixed: [
        ...[loader.file, ...(await assetsIn(folder))],
        ...archivesIn(timelines).flatMap(({ id }) =>
          FOLDERS.map((name) => `archives/${id}/${name}/`),
        ),
      ],
    }),
  };
  files[MISSING] = missingPage({
    ...homeOf(timelines),
    policy: textPolicy(plain),
    styles: plain,
    home: address ?? '/',
    imprint,
  });
  if (contact !== null)
    files['.well-known/security.txt'] = securityTxt(contact, address, buildTime());
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const weights = timelines.map(async ({ id }) => {
    const file = join('embed', `${id}.html`);
    return weighEmbed(file, await readFile(join(folder, file), 'utf8'));
  });
  return { loader, embeds: await Promise.all(weights) };
}

/** What the page that hosts send if an address does not exist says of the first page. */
function homeOf(timelines: readonly Built[]): Pick<MissingPageParts, 'timeline' | 'words'> {
  const home = timelineOf(timelines.find(({ page }) => folderOf(page) === '') ?? timelines[0]!);
  const words = wordsOf(home.language);
  if (!isListed(timelines)) return { timeline: home, words };
  const { timelines: title } = stillWords(words);
  return { timeline: { title, headLanguage: words.language }, words };
}

/** Milliseconds since 1970. Set SOURCE_DATE_EPOCH to get the same bytes: reproducible-builds.org */
function buildTime(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,12}$/.test(seconds) ? Number(seconds) * 1000 : Date.now();
}

/** The files that the bundle has named after a hash of their content. */
const assetsIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'assets'))).sort().map((file) => `assets/${file}`);

/** What all pages of timelines share. */
interface PageParts {
  readonly loader: Loader;
  readonly offeredFrom: OfferedFrom;
}

/** Writes a timeline's page, readable without scripts, and the page with its quotations. */
async function writePages(
  folder: string,
  { html, starter }: Page,
  built: Built,
  { loader, offeredFrom, address, contact, imprint, brand }: Order & PageParts,
): Promise<void> {
  const pages = prerender(html, built.json, {
    id: built.id,
    page: built.page,
    whole: built.whole,
    checked: built.isSound && !built.archive ? built.hash : null,
    archive: built.archive && {
      ...built.archive.overview,
      frame: `${upFrom(built.page)}embed/${built.id}.html`,
    },
    head: (path) => `<meta http-equiv="Content-Security-Policy" content="${headPolicy(starter)}" />
    ${addressesTag(addressesOf(built, loader, upFrom(built.page)))}${contactTag(contact)}${languagesTag(offeredFrom(upFrom(built.page)))}${coloursTag(brand.colours)}
    ${machineHead(built, path, address)}`,
    foot: machineFoot(built, address, imprint.publisher),
    imprint,
    ...(brand.type && { measure: brand.type.measures.measure }),
  });
  await mkdir(dirname(join(folder, built.page)), { recursive: true });
  await writeFile(join(folder, built.page), pages.index);
  if (built.whole !== null && pages.whole !== null)
    await writeFile(join(folder, built.whole), pages.whole);
}
