/** A newsroom's own folder: its timelines, and the site that is built from them. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Paths as messages name them: relative to the current folder, if the site's own path is. */
export interface Site {
  readonly root: string;
  /** The timelines as editors write them. */
  readonly seeds: string;
  /** The documents of a site that keeps them here. They are not published. */
  readonly documents: string;
  /** Files that a build copies unchanged. */
  readonly public: string;
  /** Timelines of very many events, each in a folder of its own. */
  readonly archives: string;
  /** The compiled timelines, in `public`. */
  readonly timelines: string;
  /** The JSON Schema of the compiled timelines. */
  readonly schema: string;
  /** Where a build puts the finished site. */
  readonly output: string;
  /** What can be made again at any time. */
  readonly cache: string;
}

/**
 * The site in a folder. Like most tools of its kind we take the folder in which a command is run,
 * and do not look further up: nothing is written to a place that nobody named.
 */
export const siteIn = (root: string): Site => ({
  root,
  seeds: join(root, 'seeds'),
  documents: join(root, 'documents'),
  public: join(root, 'public'),
  archives: join(root, 'archives'),
  timelines: join(root, 'public', 'timelines'),
  schema: join(root, 'public', 'timeline.schema.json'),
  output: join(root, 'dist'),
  cache: join(root, 'node_modules', '.cache', 'sourceline'),
});

/** The nearest folder above the site that has seeds, for a message; null if there is none. */
export function siteAbove({ root }: Site): string | null {
  let folder = resolve(root);
  while (dirname(folder) !== folder) {
    folder = dirname(folder);
    if (existsSync(siteIn(folder).seeds)) return folder;
  }
  return null;
}
