/**
 * The screen for WebKit's browser, with mouse and keyboard: for what WebDriver cannot do there.
 * Node only.
 */
import { execFile, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ended } from './ended.ts';

export interface Screen {
  /** The value of the variable DISPLAY. */
  readonly display: string;
  /** Calls xdotool with these words, and returns what it prints. */
  readonly act: (...words: readonly string[]) => Promise<string>;
  /** The number of the window with this title, once it exists. */
  readonly window: (title: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const call = promisify(execFile);

export async function openScreen(): Promise<Screen> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb does not start.')));
    server.stdio[3]!.once('data', (said: Buffer) => resolve(said.toString().trim()));
  });
  const display = `:${number}`;
  const env = { ...process.env, DISPLAY: display };
  const act = async (...words: readonly string[]): Promise<string> =>
    (await call('xdotool', words, { env })).stdout.trim();
  const window = async (title: string): Promise<string> => {
    for (let waited = 0; waited < 10_000; waited += 50) {
      // xdotool fails if there is none.
      const found = await act('search', '--onlyvisible', '--name', `^${title}$`).catch(() => '');
      if (found) return found;
      await setTimeout(50);
    }
    throw new Error(`No window “${title}” has opened.`);
  };
  return { display, act, window, close: () => ended(server) };
}
