/** Finds the browsers of engine.ts on this machine, or installs them. Node only. */
import { spawnSync } from 'node:child_process';
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

/** A value, or in one line why there is none; `lacking` where that is no failure. */
export type Found =
  { readonly value: string } | { readonly problem: string; readonly lacking?: true };

/** The path of a browser that starts. */
export function findEngine(
  name: EngineName,
  say: (line: string) => void = console.log,
  here: Machine = thisMachine(),
): Found {
  const engine = ENGINES[name];
  for (const way of ways(engine, here)) {
    if (way.kind === 'use') {
      if (starts(engine, way.path, here)) return { value: way.path };
      say(`${way.path} does not start.`);
      continue;
    }
    const commands = way.commands.map((command) => command.join(' ')).join(', ');
    say(`No ${engine.name} found, installing one: ${commands}`);
    if (!way.commands.every(succeeds)) continue;
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

/** A file of that name may be a mere stub (Ubuntu's chromium-browser without its snap). */
function starts({ driver }: Engine, path: string, here: Machine): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (here.platform === 'win32') return true;
  // A browser that has a driver wants a screen before it says anything.
  const [file, question, answer] = driver
    ? ([commandFile(driver, here), '--help', /Usage/] as const)
    : ([path, '--version', /\d+\.\d+/] as const);
  const { status, stdout } = spawnSync(file ?? '', [question], ASKED);
  return status === 0 && answer.test(stdout);
}

const ASKED = { encoding: 'utf8', timeout: 30_000 } as const;

const done = new Map<string, boolean>();

/** Each command is run once: the second engine needs no second look at what packages there are. */
function succeeds(line: readonly string[]): boolean {
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
  const { status } = spawnSync(file, [...before, ...args], { stdio: 'inherit', timeout: 600_000 });
  done.set(key, status === 0);
  return status === 0;
}
