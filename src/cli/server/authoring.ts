/**
 * A plugin for vite's server that serves the current seeds. They are compiled when they change, and
 * the page reloads with their images. An error is shown in the terminal and over the page. The
 * committed JSON does not change.
 */
import { resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import type { Diagnostic } from '../../compile/report/report.ts';
import { withData } from '../../export/still/page-data.ts';
import type { Terminal } from '../command.ts';
import { previewOf, REST } from './preview.ts';

/** @param root the folder with the seeds. */
export function authoring(root: string, terminal: Terminal): Plugin {
  const preview = previewOf(root, terminal);

  const show = ({ ws }: ViteDevServer): void => {
    const [first] = preview.findings.flatMap(({ diagnostics }) => diagnostics);
    if (!first) return ws.send({ type: 'full-reload' });
    const mistakes = preview.findings.reduce((sum, each) => sum + each.mistakes, 0);
    ws.send({ type: 'error', err: overlay(first, mistakes) });
  };

  return {
    name: 'sourceline:authoring',
    transformIndexHtml: { order: 'pre', handler: (html) => withData(html, preview.first) },
    configureServer(server) {
      let pending: ReturnType<typeof setTimeout> | undefined;
      server.watcher.add(root);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(resolve(root) + sep)) return;
        clearTimeout(pending);
        pending = setTimeout(() => {
          preview.update();
          show(server);
        }, REST);
      });
      // Vite opens a file in the editor on any request. We allow only its own overlay to ask.
      server.middlewares.use('/__open-in-editor', (request, response, next) => {
        if (request.headers['sec-fetch-site'] === 'same-origin') return next();
        response.statusCode = 403;
        response.end('Only the page itself opens files in the editor.\n');
      });
      server.middlewares.use((request, response, next) => {
        const file = preview.files.get((request.url ?? '').split('?', 1).join(''));
        if (file === undefined) return next();
        response.setHeader('Content-Type', file.type);
        response.setHeader('Cache-Control', 'no-store');
        for (const [name, value] of Object.entries(server.config.server.headers ?? {}))
          response.setHeader(name, value ?? '');
        response.end(file.content);
      });
      // A page that is opened or reloaded while there is an error shows the error, too.
      server.ws.on('connection', () => {
        if (preview.findings.length > 0) show(server);
      });
    },
  };
}

function overlay(first: Diagnostic, count: number): ErrorPayload['err'] {
  const { code, sentence, hint, file, line, column, frame } = first;
  const more = count > 1 ? `\n\nand ${count - 1} more: see the terminal` : '';
  return {
    message: `${code}: ${sentence}${hint === null ? '' : `\n${hint}`}${more}`,
    stack: '',
    id: file,
    loc: { file, line, column },
    frame,
    plugin: 'sourceline compile',
  };
}
