/**
 * Serves the page that lies ready in the published package, following the seeds. Node only.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { formatReport } from '../../compile/report/report-text.ts';
import { withStarter } from '../../cli/build/starter.ts';
import { PROJECT } from '../../cli/project.ts';
import { listening, type Served } from '../../cli/server/listening.ts';
import { ALONE, USUAL_PORT, type PageServing } from '../../cli/server/page-serving.ts';
import { previewOf, REST, type Preview } from '../../cli/server/preview.ts';
import { isLocalHost, pathOfTarget } from '../../cli/server/request-target.ts';
import { siteAnswer } from '../../cli/server/site-answer.ts';
import { edit, elementOf, elementsOf } from '../../export/still/html-page.ts';
import { withData } from '../../export/still/page-data.ts';
import { LIVE, scriptName } from '../names.ts';
import type { State } from './state.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

const HEADERS = { ...ALONE, 'Cache-Control': 'no-store' };

export async function servePage({ site, seeds, port, terminal }: PageServing): Promise<Served> {
  const preview = previewOf(seeds, terminal);
  const listeners = new Set<ServerResponse>();
  let changes = 0;
  const state = (): string => {
    const report = preview.findings.length > 0 ? formatReport(preview.findings) : null;
    const now: State = { version: `${process.pid}-${changes}`, report };
    return `data: ${JSON.stringify(now)}\n\n`;
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(seeds, { ignoreInitial: true }).on('all', () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      preview.update();
      changes++;
      for (const listener of listeners) listener.write(state());
    }, REST);
  });
  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    response.write(state());
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  };
  const rest = siteAnswer({
    roots: [site.public, join(PROJECT, 'public'), folder('page')],
    rules: () => [{ path: '/*', headers: ALONE }],
    log: (line) => terminal.err(line),
  });
  const served = await listening(
    answerWith(preview, follow, rest),
    { given: port, usual: USUAL_PORT },
    (line) => terminal.err(line),
  );
  const close = async (): Promise<void> => {
    clearTimeout(pending);
    await Promise.all([watcher.close(), served.close()]);
  };
  return { url: served.url, close };
}

const answerWith =
  (
    preview: Preview,
    follow: (response: ServerResponse) => void,
    rest: RequestListener,
  ): RequestListener =>
  (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOfTarget(request.url ?? '');
    // It refuses what is not asked from this machine, and not with GET.
    if (path === null || request.method !== 'GET' || !isLocalHost(request.headers.host))
      return rest(request, response);
    if (path === '/__sourceline/state') return follow(response);
    const file = preview.files.get(path) ?? ownFile(path, preview);
    if (file === undefined) return rest(request, response);
    response.writeHead(200, { ...HEADERS, 'Content-Type': file.type });
    response.end(file.content);
  };

function ownFile(path: string, preview: Preview) {
  if (path === '/' || path === '/index.html')
    return { type: 'text/html; charset=utf-8', content: page(preview.first) };
  if (path !== '/__sourceline/live.js') return undefined;
  const content = readFileSync(join(folder('parts'), scriptName(LIVE)));
  return { type: 'text/javascript', content };
}

/** The page with the data of a timeline, and with the script that follows the seeds. */
function page(data: string): string {
  const { html } = withStarter(readFileSync(join(folder('page'), 'index.html'), 'utf8'));
  const { end } = elementOf(elementsOf(html), 'meta', { charset: 'utf-8' });
  const live = '<script src="/__sourceline/live.js" defer></script>';
  return withData(edit(html, [{ start: end, end, text: live }]), data);
}
