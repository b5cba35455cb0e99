/**
 * Serves the page that lies ready in the published package, following the seeds. Node only.
 */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { stylesOf } from '../../cli/build/build-events.ts';
import { brandFiles } from '../../cli/build/brand-files.ts';
import { withStarter } from '../../cli/build/starter.ts';
import { PROJECT } from '../../cli/project.ts';
import { startListening, type Served } from '../../cli/server/listening.ts';
import { liveStates, STATE_ADDRESS, type LiveStates } from '../../cli/server/live-state.ts';
import { ALONE, USUAL_PORT, type PageServing } from '../../cli/server/page-serving.ts';
import {
  previewOf,
  REST,
  shownAt,
  shownData,
  type Preview,
  type PreviewFile,
} from '../../cli/server/preview.ts';
import { assetFile, previewBrand, type PreviewBrand } from '../../cli/server/preview-brand.ts';
import { archiveAnswer } from '../../cli/server/preview-archives.ts';
import { previewList } from '../../cli/server/preview-list.ts';
import { isLocalHost, pathOfTarget } from '../../cli/server/request-target.ts';
import { siteAnswer } from '../../cli/server/site-answer.ts';
import { SETTINGS_FILE } from '../../compile/settings/settings.ts';
import { coloursTag } from '../../export/brand/page-colours.ts';
import { WORDS_FOLDER } from '../../compile/words/languages.ts';
import { languagesTag } from '../../export/site/languages-tag.ts';
import { withEnds } from '../../export/still/site-ends.ts';
import { withData } from '../../export/still/page-data.ts';
import { LIVE, scriptName } from '../names.ts';
import type { BundledFile } from '../../cli/build/bundles.ts';
import { pageBundle } from './bundles.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

const LIVE_ADDRESS = '/__sourceline/live.js';
const LIVE_TAG = `<script src="${LIVE_ADDRESS}" defer></script>`;

/** The page as the site's brand wants it, as in a built site. */
interface BrandedPage {
  readonly index: string;
  readonly files: readonly BundledFile[];
  /** By address. */
  readonly assets: ReadonlyMap<string, PreviewFile>;
}

async function pageIn({ current }: PreviewBrand): Promise<BrandedPage> {
  const files = brandFiles(await pageBundle(), current);
  return {
    index: String(files.find(({ path }) => path === 'index.html')!.content),
    files,
    assets: new Map(
      files
        .filter(({ path }) => path.startsWith('assets/'))
        .map(({ path, content }) => [`/${path}`, assetFile(path, content)]),
    ),
  };
}

export async function servePage({ site, seeds, port, terminal }: PageServing): Promise<Served> {
  const preview = previewOf(seeds, site.root, terminal);
  const brand = await previewBrand(preview, site, terminal);
  const states = liveStates(preview);
  let page = await pageIn(brand);
  const update = async (): Promise<void> => {
    const before = brand.current;
    preview.update();
    await brand.update();
    if (brand.current !== before) page = await pageIn(brand);
    states.send();
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(
    [seeds, ...[SETTINGS_FILE, WORDS_FOLDER].map((name) => join(site.root, name))],
    { ignoreInitial: true },
  ).on('all', () => {
    clearTimeout(pending);
    pending = setTimeout(() => void update(), REST);
  });
  const log = (line: string): void => terminal.err(line);
  const rest = siteAnswer({
    roots: [site.public, join(PROJECT, 'public'), folder('page')],
    rules: () => [{ path: '/*', headers: ALONE }],
    log,
  });
  const archives = archiveAnswer(site, terminal);
  const answer = answerWith(
    preview,
    () => page,
    states,
    (path) => archives(path) ?? rest,
  );
  const served = await startListening(answer, { given: port, usual: USUAL_PORT }, log);
  const close = async (): Promise<void> => {
    clearTimeout(pending);
    await Promise.all([watcher.close(), served.close()]);
  };
  return { url: served.url, close };
}

const answerWith =
  (
    preview: Preview,
    pageNow: () => BrandedPage,
    { follow }: LiveStates,
    restOf: (path: string) => RequestListener,
  ): RequestListener =>
  (request, response) => {
    const path = pathOfTarget(request.url ?? '');
    // It refuses what is not asked from this machine, and not with GET.
    if (path === null || request.method !== 'GET' || !isLocalHost(request.headers.host))
      return restOf('/')(request, response);
    if (path === STATE_ADDRESS) return follow(request, response);
    const page = pageNow();
    const file =
      preview.files.get(path) ??
      pageAt(path, preview, page) ??
      page.assets.get(path) ??
      script(path);
    if (file === null) return restOf(path)(request, response);
    response.writeHead(200, { ...ALONE, 'Cache-Control': 'no-store', 'Content-Type': file.type });
    response.end(file.content);
  };

function pageAt(path: string, preview: Preview, page: BrandedPage): PreviewFile | null {
  const shown = shownAt(path, preview);
  if (shown === null) return null;
  const content =
    shown === 'list'
      ? previewList(preview, stylesOf(page.index), LIVE_TAG)
      : withEnds(textOf(page, shownData(shown.id, preview), preview), preview.settings, '/');
  return { type: 'text/html; charset=utf-8', content };
}

function script(path: string): PreviewFile | null {
  if (path !== LIVE_ADDRESS) return null;
  return {
    type: 'text/javascript',
    content: readFileSync(join(folder('parts'), scriptName(LIVE))),
  };
}

/** The page of a timeline, whose files are at the top whatever its own address is. */
const textOf = ({ index, files }: BrandedPage, data: string, preview: Preview): string => {
  const { settings, offered } = preview;
  return withData(
    withStarter(index.replaceAll('"./', '"/'), files).html.replace(
      '</head>',
      () => `${languagesTag(offered)}${coloursTag(settings.colours)}${LIVE_TAG}</head>`,
    ),
    data,
  );
};
