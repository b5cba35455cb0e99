/**
 * The page and the frame of an archive wherever they may be opened: on a server with CORS or without,
 * in an article of another origin, in a sandbox, or on a disk. Node only.
 */
import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { PATIENCE } from '../../patience.ts';
import type { Driver } from '../engines/driver.ts';
import { buildArchiveSite, type BuiltArchive } from './built-archive.ts';

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
};

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

interface Host {
  readonly origin: string;
  readonly close: () => void;
}

async function serveFolder(root: string, headers: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      response.end();
      return;
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    void readFile(file).then((bytes) => response.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const article = (frame: string, sandbox: string | null): string => `<!doctype html>
<meta charset="utf-8"><link rel="icon" href="data:,"><title>An article</title>
<iframe src="${frame}" title="Timeline" width="1100" height="1000"${sandbox === null ? '' : ` sandbox="${sandbox}"`}></iframe>`;

const WHATS = ['page', 'page in a sandbox', 'frame', 'frame in a sandbox'] as const;
const WHERES = ['with CORS', 'without CORS', 'on a disk'] as const;

export interface Cell {
  readonly what: (typeof WHATS)[number];
  readonly where: (typeof WHERES)[number];
  /** Whether the article is of another origin than the page or frame in it. */
  readonly apart: boolean;
}

/** A page is framed by its own site alone, and a frame on a disk by an article on it. */
export const CELLS: readonly Cell[] = WHATS.flatMap((what) =>
  WHERES.flatMap((where) =>
    (what.startsWith('frame') && where !== 'on a disk' ? [false, true] : [false]).map((apart) => ({
      ...{ what, where, apart },
    })),
  ),
);

export const nameOf = ({ what, where, apart }: Cell): string =>
  `${what}, ${where}${apart ? ', in an article of another origin' : ''}`;

/**
 * A frame needs no module and no fetch. A page does: whether these come from a disk, or with CORS into a
 * sandbox, depends on the engine. Chromium lets a sandbox on a disk load nothing: the frame then has
 * what came with it, and says so.
 */
function expectedOf({ what, where }: Cell): readonly Sight[] {
  const isOnDisk = where === 'on a disk';
  if (what === 'page' && !isOnDisk) return ['alive'];
  if (what === 'frame' || (what === 'frame in a sandbox' && !isOnDisk)) return ['alive'];
  return ['alive', 'said'];
}

export interface Cells {
  readonly built: BuiltArchive;
  readonly origins: readonly string[];
  readonly addressOf: (cell: Cell) => Promise<string>;
  readonly close: () => void;
}

export async function prepareCells(): Promise<Cells> {
  const built = await buildArchiveSite();
  const { dist, far } = built;
  const hosts = {
    'with CORS': await serveFolder(dist, CORS),
    'without CORS': await serveFolder(dist, {}),
    other: await serveFolder(dist, {}),
  };
  let articles = 0;
  const originOf = (where: Cell['where']): string =>
    where === 'on a disk' ? pathToFileURL(dist).href : hosts[where].origin;
  return {
    built,
    origins: Object.values(hosts).map(({ origin }) => origin),
    addressOf: async ({ what, where, apart }) => {
      const file = what.startsWith('page') ? 'index.html' : 'embed/leak.html';
      const address = `${originOf(where)}/${file}#event=${far.id}`;
      if (what === 'page') return address;
      const name = `article-${articles++}.html`;
      const sandbox = what.endsWith('sandbox') ? 'allow-scripts' : null;
      await writeFile(join(dist, name), article(address, sandbox));
      return `${apart ? hosts.other.origin : originOf(where)}/${name}`;
    },
    close: () => {
      for (const { close } of Object.values(hosts)) close();
      built.remove();
    },
  };
}

/** What a reader sees: the details of an event, the sentence that says what is missing, or neither. */
type Sight = 'alive' | 'said' | 'still';

function look(summary: string): Sight {
  const isSeen = (element: Element): boolean =>
    element instanceof HTMLElement && element.offsetParent !== null;
  if (document.querySelector('#reader')?.textContent.includes(summary)) return 'alive';
  return [...document.querySelectorAll('.lost, [role=alert]')].some(isSeen) ? 'said' : 'still';
}

/** Asserts that the page or frame works, or says what is missing and has its text all the same. */
export async function tryCell(cell: Cell, driver: Driver, cells: Cells): Promise<void> {
  await driver.open(await cells.addressOf(cell));
  const where = cell.what === 'page' ? 'page' : 'frame';
  const { summary } = cells.built.far;
  await expect
    .poll(async () => expectedOf(cell).includes(await driver.run(look, summary, where)), {
      timeout: PATIENCE,
    })
    .toBe(true);
  const heading = () => driver.run(() => document.querySelector('h1')?.textContent, null, where);
  await expect.poll(heading, { timeout: PATIENCE }).toBe('The harbour papers');
}
