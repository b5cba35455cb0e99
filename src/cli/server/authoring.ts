/**
 * A plugin for vite's server that serves the current seeds. They are compiled when they change, and
 * the pages reload with their images. An error is shown in the terminal and over the page of its
 * timeline. The committed JSON does not change.
 */
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { coloursTag } from '../../export/brand/page-colours.ts';
import { WORDS_FOLDER } from '../../compile/words/languages.ts';
import { languagesTag } from '../../export/site/languages-tag.ts';
import { withEnds } from '../../export/still/site-ends.ts';
import { withData } from '../../export/still/page-data.ts';
import { SETTINGS_FILE } from '../../compile/settings/settings.ts';
import type { Brand } from '../../export/brand/brand.ts';
import { brandText } from '../../export/brand/branded-text.ts';
import type { PageServing } from './page-serving.ts';
import { liveStates, STATE_ADDRESS } from './live-state.ts';
import { ownAssets, previewBrand } from './preview-brand.ts';
import { previewOf, REST, shownAt, shownData } from './preview.ts';
import { archiveAnswer } from './preview-archives.ts';
import { previewList } from './preview-list.ts';

const STYLES = [
  ...['fonts', 'tokens', 'page'].map((name) => `/src/app/${name}.css`),
  ...['still', 'still-pages'].map((name) => `/src/export/still/${name}.css`),
];

const LIVE = '<script type="module" src="/src/cli/server/live.ts"></script>';

const pathOf = (address = ''): string => address.split('?', 1).join('');

const isIn = (folder: string, path: string): boolean => path.startsWith(resolve(folder) + sep);

/** The folder of the site's own fonts and logo, as in a built site. */
const ASSETS = '/assets/';

/** The text of a module, as the brand wants it. */
function brandModule(id: string, code: string, brand: Brand): string | null {
  if (/\/src\/(chart|layout|export)\/.*\.ts$/.test(id)) return brandText('.js', code, brand);
  return id.endsWith('/src/app/tokens.css') ? brandText(id, code, brand, ASSETS) : null;
}

export async function authoring({
  site,
  seeds,
  terminal,
}: Omit<PageServing, 'port'>): Promise<Plugin> {
  const preview = previewOf(seeds, site.root, terminal);
  const brand = await previewBrand(preview, site, terminal);
  const settings = join(site.root, SETTINGS_FILE);
  const words = join(site.root, WORDS_FOLDER);
  const states = liveStates(preview);
  const archives = archiveAnswer(site, terminal);
  return {
    name: 'sourceline:authoring',
    enforce: 'pre',
    transform: (code, id) => brandModule(id, code, brand.current),
    transformIndexHtml: {
      order: 'pre',
      handler(html, { originalUrl }) {
        const shown = shownAt(pathOf(originalUrl), preview);
        const id = shown === null || shown === 'list' ? preview.names[0]! : shown.id;
        const page = withData(html, shownData(id, preview));
        const head = `${languagesTag(preview.offered)}${coloursTag(brand.current.colours)}${LIVE}</head>`;
        const text = page.replace('</head>', () => head);
        return withEnds(brandText('index.html', text, brand.current), preview.settings, '/');
      },
    },
    configureServer(server) {
      let pending: ReturnType<typeof setTimeout> | undefined;
      server.watcher.add([seeds, settings, words]);
      server.watcher.on('all', (_, path) => {
        const changed = resolve(path);
        if (changed !== resolve(settings) && !isIn(seeds, changed) && !isIn(words, changed)) return;
        clearTimeout(pending);
        pending = setTimeout(() => {
          preview.update();
          void brand.update().then(() => {
            if (changed === resolve(settings)) server.moduleGraph.invalidateAll();
            states.send();
          });
        }, REST);
      });
      // Vite opens a file in the editor on any request. We allow only its own overlay to ask.
      server.middlewares.use('/__open-in-editor', (request, response, next) => {
        if (request.headers['sec-fetch-site'] === 'same-origin') return next();
        response.statusCode = 403;
        response.end('Only the page itself opens files in the editor.\n');
      });
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url);
        if (path === STATE_ADDRESS) return states.follow(request, response);
        const ofArchive = archives(path);
        if (ofArchive) return ofArchive(request, response);
        const file =
          shownAt(path, preview) === 'list'
            ? { type: 'text/html; charset=utf-8', content: previewList(preview, STYLES, LIVE) }
            : (preview.files.get(path) ?? ownAssets(brand.current).get(path.slice(ASSETS.length)));
        if (file === undefined) return next();
        response.setHeader('Content-Type', file.type);
        response.setHeader('Cache-Control', 'no-store');
        for (const [name, value] of Object.entries(server.config.server.headers ?? {}))
          response.setHeader(name, value ?? '');
        response.end(file.content);
      });
    },
  };
}
