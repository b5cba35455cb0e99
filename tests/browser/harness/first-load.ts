/** What a page loads before a reader does anything, measured as sent over the network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KINDS = ['page', 'script', 'style', 'font', 'picture', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export interface Loaded {
  /** Relative to the root of the site. */
  readonly path: string;
  readonly kind: Kind;
  /** Gzipped bytes, except for files that are already compressed. */
  readonly bytes: number;
}

/**
 * @param addresses what the page requested
 * @param folder where its server reads the files
 */
export function firstLoad(addresses: readonly string[], folder: string): Promise<Loaded[]> {
  const urls = addresses.map((address) => new URL(address));
  const paths = urls
    .filter(({ protocol }) => protocol === 'http:')
    .map(({ pathname }) => pathname.slice(1) || 'index.html');
  return Promise.all([...new Set(paths)].map((path) => measure(folder, path)));
}

async function measure(folder: string, path: string): Promise<Loaded> {
  const file = await readFile(join(folder, path));
  const kind = kindOf(path);
  const packed = kind === 'font' || kind === 'picture';
  return { path, kind, bytes: packed ? file.length : gzipSync(file, { level: 9 }).length };
}

function kindOf(path: string): Kind {
  if (path.startsWith('timelines/')) return 'data';
  const ending = /\.(html|js|css|woff2|png|svg|ico)$/.exec(path)?.[1];
  if (ending === 'html') return 'page';
  if (ending === 'js') return 'script';
  if (ending === 'css') return 'style';
  if (ending === 'woff2') return 'font';
  return ending === undefined ? 'other' : 'picture';
}

/** All bytes except the data, or those of one kind. */
export const bytesOf = (loads: readonly Loaded[], kind?: Kind): number =>
  loads
    .filter((each) => (kind === undefined ? each.kind !== 'data' : each.kind === kind))
    .reduce((sum, each) => sum + each.bytes, 0);

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

export function asTable(loads: readonly Loaded[]): string {
  const order = (each: Loaded): number => KINDS.indexOf(each.kind);
  const rows = [...loads]
    .sort((a, b) => order(a) - order(b) || b.bytes - a.bytes)
    .map(({ kind, bytes, path }) => `${kind.padEnd(8)}${kB(bytes)}  ${path}`);
  return rows.join('\n');
}
