/** Kills commands while they work, like `kill -9`. Node only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { isBeside } from '../../src/compile/files/draft.ts';
import { ROOT } from '../project/command.ts';

const PROGRAM = 'src/cli/sourceline.js';

export interface End {
  /** Whether it was killed before it ended. */
  readonly killed: boolean;
  /** What it printed to standard error. */
  readonly said: string;
  /** How long it ran, in ms. */
  readonly took: number;
}

/** Milliseconds after the start, or after the draft has appeared in `folder`; null for never. */
export type Moment =
  { readonly after: number } | { readonly afterDraft: number; readonly folder: string } | null;

export async function start(args: readonly string[], moment: Moment): Promise<End> {
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  let ended = false;
  const end = once(child, 'close').then(([code, signal]) => {
    ended = true;
    return { killed: signal === 'SIGKILL', said, took: performance.now() - began, code };
  });
  const kill = (): boolean => child.kill('SIGKILL');
  if (moment !== null && 'after' in moment) setTimeout(kill, moment.after);
  if (moment !== null && 'folder' in moment) {
    // Checked without a pause, because a timer would fire when all is over.
    while (!ended && !readdirSync(moment.folder).some(isBeside)) await new Promise(setImmediate);
    const due = performance.now() + moment.afterDraft;
    while (!ended && performance.now() < due);
    kill();
  }
  return end;
}
