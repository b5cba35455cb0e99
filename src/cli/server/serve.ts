/**
 * Serves a built folder as a host would: with the headers in its `_headers`, ranges, and the
 * compressed copies of files. Node only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { FOREVER, readNetlifyFile, rulesFor, type Rule } from '../hosts/host-rules.ts';
import { startListening, type Served } from './listening.ts';
import { siteAnswer } from './site-answer.ts';

export interface Serving {
  /** A folder with an index.html. */
  readonly root: string;
  /**
   * If this port is not free, that is an error. Without a port, the usual one is used, or any free
   * one if that is taken.
   */
  readonly port?: number;
  /** Called with one line about each request that failed. */
  readonly log?: (line: string) => void;
}

const USUAL_PORT = 4173;

const silent = (): void => undefined;

/** @throws CommandError if nothing is built there or the port is taken. */
export async function serve({ root, port, log = silent }: Serving): Promise<Served> {
  if (!existsSync(join(root, 'index.html')))
    throw new CommandError(
      `There is no index.html in ${root}: build the page first (npx sourceline build).`,
    );
  const answer = siteAnswer({ roots: [root], rules: () => rulesOf(root), log });
  return startListening(answer, { given: port, usual: USUAL_PORT }, log);
}

/** The headers for a folder that we did not build, so that it is protected, too. */
const USUAL = [
  ...rulesFor({
    inline: { scripts: [], styles: [], starters: [] },
    pages: ['index.html'],
    fixed: [],
  }),
  { path: '/assets/*', headers: FOREVER },
];

function rulesOf(root: string): readonly Rule[] {
  try {
    return readNetlifyFile(readFileSync(join(root, '_headers'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return USUAL;
    throw error;
  }
}
