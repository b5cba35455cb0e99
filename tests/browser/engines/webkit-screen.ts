/**
 * The screen that WebKit's browser is seen on, and hands on its mouse and keys: for what WebDriver
 * cannot do there. Node only.
 */
import { execFile, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ended } from './ended.ts';

export interface Screen {
  /** As the variable DISPLAY names it. */
  readonly display: string;
  /** Does with mouse and keys what xdotool's manual says; answers with what it prints. */
  readonly act: (...words: readonly string[]) => Promise<string>;
  /** The number of the window with this title, when it is there. */
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
      // Where there is none, xdotool fails.
      const found = await act('search', '--onlyvisible', '--name', `^${title}$`).catch(() => '');
      if (found) return found;
      await setTimeout(50);
    }
    throw new Error(`No window “${title}” has opened.`);
  };
  return { display, act, window, close: () => ended(server) };
}
