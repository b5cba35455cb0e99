/**
 * A plugin for vite's server that serves the current seeds. They are compiled when they change, and
 * the pages reload with their images. An error is shown in the terminal and over the page of its
 * timeline. The committed JSON does not change.
 */
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { withFoot } from '../../export/still/site-foot.ts';
import { withData } from '../../export/still/page-data.ts';
import { SETTINGS_FILE } from '../../compile/settings/settings.ts';
import type { PageServing } from './page-serving.ts';
import { liveStates, STATE_ADDRESS } from './live-state.ts';
import { dataAddress, previewOf, REST, shownAt } from './preview.ts';
import { previewList } from './preview-list.ts';

const STYLES = [
  ...['fonts', 'tokens', 'page'].map((name) => `/src/app/${name}.css`),
  '/src/export/still/still.css',
];

const LIVE = '<script type="module" src="/src/cli/server/live.ts"></script>';

const pathOf = (address = ''): string => address.split('?', 1).join('');

export function authoring({ site, seeds, terminal }: Omit<PageServing, 'port'>): Plugin {
  const preview = previewOf(seeds, site.root, terminal);
  const settings = join(site.root, SETTINGS_FILE);
  const states = liveStates(preview);
  return {
    name: 'sourceline:authoring',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { originalUrl }) {
        const shown = shownAt(pathOf(originalUrl), preview);
        const id = shown === null || shown === 'list' ? preview.names[0]! : shown.id;
        const page = withData(html.replace('</head>', `${LIVE}</head>`), dataAddress(id));
        return withFoot(page, preview.imprint);
      },
    },
    configureServer(server) {
      let pending: ReturnType<typeof setTimeout> | undefined;
      server.watcher.add([seeds, settings]);
      server.watcher.on('all', (_, path) => {
        const changed = resolve(path);
        if (changed !== resolve(settings) && !changed.startsWith(resolve(seeds) + sep)) return;
        clearTimeout(pending);
        pending = setTimeout(() => {
          preview.update();
          states.send();
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
        const file =
          shownAt(path, preview) === 'list'
            ? { type: 'text/html; charset=utf-8', content: previewList(preview, STYLES, LIVE) }
            : preview.files.get(path);
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
