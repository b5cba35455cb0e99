/**
 * Which Chromium the tests drive: `ways` decides, purely; `findChromium` goes those ways.
 * Node only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the decision depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** -1 where there is none (Windows). */
  readonly uid: number;
  /** `ID` and `ID_LIKE` of /etc/os-release: "ubuntu debian". */
  readonly distribution: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where playwright-core keeps the Chromium that it installs. */
  readonly managed: string;
}

export type Way =
  | { readonly kind: 'use'; readonly path: string }
  /** `then`: where the browser may be after the commands. */
  | {
      readonly kind: 'install';
      readonly commands: readonly (readonly string[])[];
      readonly then: readonly string[];
    };

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MACOS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where an installed browser may be, best first. */
function installed({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return MACOS;
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS.map((path) => `${folder}\\${path}`),
    );
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => `${folder}/${name}`));
}

/**
 * The ways to a Chromium, best first. A path that SOURCELINE_CHROMIUM names is the only way:
 * who names one does not want another.
 */
export function ways(machine: Machine): Way[] {
  const { env, exists, managed, platform, uid, distribution } = machine;
  if (env.SOURCELINE_CHROMIUM) return [{ kind: 'use', path: env.SOURCELINE_CHROMIUM }];
  const found = [...new Set([...installed(machine), managed])].filter(exists);
  const aptWorks = platform === 'linux' && uid === 0 && /\b(debian|ubuntu)\b/.test(distribution);
  const installs: Way[] = [];
  if (aptWorks)
    installs.push({
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
      then: ['/usr/bin/chromium'],
    });
  installs.push({
    kind: 'install',
    commands: [['playwright-core', 'install', ...(aptWorks ? ['--with-deps'] : []), 'chromium']],
    then: [managed],
  });
  return [...found.map((path) => ({ kind: 'use', path }) as const), ...installs];
}

const ADVICE =
  'No Chromium to test with: install Chromium, Chrome or Edge, or name one in SOURCELINE_CHROMIUM.';

/** The path of a Chromium that starts; throws one line of advice where there is none. */
export function findChromium(say: (line: string) => void = console.log): string {
  for (const way of ways(machine())) {
    if (way.kind === 'use') {
      if (starts(way.path)) return way.path;
      say(`${way.path} does not start.`);
      continue;
    }
    say(`No Chromium found, installing one: ${way.commands.map((c) => c.join(' ')).join(', ')}`);
    const path = way.commands.every(succeeds) ? way.then.find(starts) : undefined;
    if (path !== undefined) return path;
  }
  throw new Error(ADVICE);
}

function machine(): Machine {
  return {
    platform: process.platform,
    uid: process.getuid?.() ?? -1,
    distribution: existsSync('/etc/os-release') ? distribution() : '',
    env: process.env,
    exists: existsSync,
    managed: chromium.executablePath(),
  };
}

const distribution = (): string =>
  [...readFileSync('/etc/os-release', 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)]
    .map((match) => match[1])
    .join(' ');

/** A file of that name may be a mere stub (Ubuntu's chromium-browser without its snap). */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return /\d+\.\d+/.test(stdout ?? '');
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  const [file, before] =
    command === 'playwright-core'
      ? [process.execPath, [join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')]]
      : [command, []];
  const { status } = spawnSync(file, [...before, ...args], { stdio: 'inherit', timeout: 600_000 });
  return status === 0;
}
