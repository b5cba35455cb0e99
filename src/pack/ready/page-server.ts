/**
 * Serves the page that lies ready in the published package, following the seeds. Node only.
 */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { filesIn } from '../../compile/files/folder.ts';
import { stylesOf } from '../../cli/build/build-events.ts';
import { withStarter } from '../../cli/build/starter.ts';
import { PROJECT } from '../../cli/project.ts';
import { listening, type Served } from '../../cli/server/listening.ts';
import { liveStates, STATE_ADDRESS, type LiveStates } from '../../cli/server/live-state.ts';
import { ALONE, USUAL_PORT, type PageServing } from '../../cli/server/page-serving.ts';
import {
  dataAddress,
  previewOf,
  REST,
  shownAt,
  type Preview,
  type PreviewFile,
} from '../../cli/server/preview.ts';
import { previewList } from '../../cli/server/preview-list.ts';
import { isLocalHost, pathOfTarget } from '../../cli/server/request-target.ts';
import { siteAnswer } from '../../cli/server/site-answer.ts';
import { SETTINGS_FILE } from '../../compile/settings/settings.ts';
import { withFoot } from '../../export/still/site-foot.ts';
import { withData } from '../../export/still/page-data.ts';
import { LIVE, scriptName } from '../names.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

const LIVE_ADDRESS = '/__sourceline/live.js';
const LIVE_TAG = `<script src="${LIVE_ADDRESS}" defer></script>`;

export async function servePage({ site, seeds, port, terminal }: PageServing): Promise<Served> {
  const preview = previewOf(seeds, site.root, terminal);
  const states = liveStates(preview);
  let pending: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch([seeds, join(site.root, SETTINGS_FILE)], { ignoreInitial: true }).on(
    'all',
    () => {
      clearTimeout(pending);
      pending = setTimeout(() => {
        preview.update();
        states.send();
      }, REST);
    },
  );
  const log = (line: string): void => terminal.err(line);
  const rest = siteAnswer({
    roots: [site.public, join(PROJECT, 'public'), folder('page')],
    rules: () => [{ path: '/*', headers: ALONE }],
    log,
  });
  const answer = answerWith(preview, states, rest);
  const served = await listening(answer, { given: port, usual: USUAL_PORT }, log);
  const close = async (): Promise<void> => {
    clearTimeout(pending);
    await Promise.all([watcher.close(), served.close()]);
  };
  return { url: served.url, close };
}

const answerWith =
  (preview: Preview, { follow }: LiveStates, rest: RequestListener): RequestListener =>
  (request, response) => {
    const path = pathOfTarget(request.url ?? '');
    // It refuses what is not asked from this machine, and not with GET.
    if (path === null || request.method !== 'GET' || !isLocalHost(request.headers.host))
      return rest(request, response);
    if (path === STATE_ADDRESS) return follow(request, response);
    const file = preview.files.get(path) ?? pageAt(path, preview) ?? script(path);
    if (file === null) return rest(request, response);
    response.writeHead(200, { ...ALONE, 'Cache-Control': 'no-store', 'Content-Type': file.type });
    response.end(file.content);
  };

function pageAt(path: string, preview: Preview): PreviewFile | null {
  const shown = shownAt(path, preview);
  if (shown === null) return null;
  const text = readFileSync(join(folder('page'), 'index.html'), 'utf8');
  const content =
    shown === 'list'
      ? previewList(preview, stylesOf(text), LIVE_TAG)
      : withFoot(page(text, dataAddress(shown.id)), preview.imprint);
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
const page = (text: string, data: string): string =>
  withData(
    withStarter(text.replaceAll('"./', '"/'), filesIn(folder('page'))).html.replace(
      '</head>',
      () => `${LIVE_TAG}</head>`,
    ),
    data,
  );
