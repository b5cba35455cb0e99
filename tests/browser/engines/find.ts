/** Finds the browsers and servers of engine.ts on this machine, or installs them. Node only. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import {
  commandFile,
  ENGINES,
  mayLack,
  ways,
  type Engine,
  type EngineName,
  type Machine,
} from './engine.ts';

/** A value, or the reason why there is none, in one line; `lacking` if that is not a failure. */
export type Found =
  { readonly value: string } | { readonly problem: string; readonly lacking?: true };

export const needed = (found: Found): string => {
  if ('problem' in found) throw new Error(found.problem);
  return found.value;
};

/** The path of a browser that starts. */
export const findEngine = (
  name: EngineName,
  say?: (line: string) => void,
  here?: Machine,
): Promise<Found> => find(ENGINES[name], say, here);

/**
 * The path of a program that starts. Installations run in parallel with other work, but one after
 * another, because the package manager has a lock.
 */
export async function find(
  engine: Engine,
  say: (line: string) => void = console.log,
  here: Machine = thisMachine(),
): Promise<Found> {
  for (const way of ways(engine, here)) {
    if (way.kind === 'use') {
      if (starts(engine, way.path, here)) return { value: way.path };
      say(`${way.path} does not start.`);
      continue;
    }
    const commands = way.commands.map((command) => command.join(' ')).join(', ');
    say(`No ${engine.name} found, installing one: ${commands}`);
    if (!(await allSucceed(way.commands))) continue;
    for (const after of ways(engine, here))
      if (after.kind === 'use' && starts(engine, after.path, here)) return { value: after.path };
  }
  const problem = `No ${engine.name} to test with: ${engine.advice}`;
  return mayLack(engine, here) ? { problem, lacking: true } : { problem };
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  uid: process.getuid?.() ?? -1,
  distribution: existsSync('/etc/os-release') ? distribution() : '',
  env: process.env,
  exists: existsSync,
  managed: chromium.executablePath(),
});

const distribution = (): string =>
  [...readFileSync('/etc/os-release', 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)]
    .map((match) => match[1])
    .join(' ');

/** A file of that name may be only a stub (Ubuntu's chromium-browser without its snap). */
function starts(
  { driver, question: asked = '--version' }: Engine,
  path: string,
  here: Machine,
): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (here.platform === 'win32') return true;
  // A browser with a driver needs a screen before it prints anything.
  const [file, question, answer] = driver
    ? ([commandFile(driver, here), '--help', /Usage/] as const)
    : ([path, asked, /\d+\.\d+/] as const);
  const { status, stdout, stderr } = spawnSync(file ?? '', [question], ASKED);
  return status === 0 && answer.test(stdout + stderr);
}

const ASKED = { encoding: 'utf8', timeout: 30_000 } as const;

async function allSucceed(commands: readonly (readonly string[])[]): Promise<boolean> {
  for (const command of commands) if (!(await succeeds(command))) return false;
  return true;
}

const done = new Map<string, boolean>();

/** Runs each command only once: the second engine need not update the package lists again. */
async function succeeds(line: readonly string[]): Promise<boolean> {
  const key = line.join(' ');
  const [command = '', ...args] = line;
  const known = done.get(key);
  if (known !== undefined) return known;
  const [file, before] =
    command === 'playwright-core'
      ? [
          process.execPath,
          [join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js')],
        ]
      : [command, []];
  const running = spawn(file, [...before, ...args], { stdio: 'inherit', timeout: 600_000 });
  const status = await once(running, 'exit').then(
    ([code]: (number | null)[]) => code,
    // If there is no such command.
    () => null,
  );
  done.set(key, status === 0);
  return status === 0;
}
