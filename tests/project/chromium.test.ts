import { describe, expect, test } from 'vitest';
import { findChromium, ways, type Machine } from '../browser/chromium.ts';

const MANAGED = '/home/reader/.cache/ms-playwright/chromium';

const machine = (over: Partial<Machine>, ...files: string[]): Machine => ({
  platform: 'linux',
  uid: 1000,
  distribution: 'debian',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  managed: MANAGED,
  ...over,
});

const uses = (over: Partial<Machine>, ...files: string[]): string[] =>
  ways(machine(over, ...files)).flatMap((way) => (way.kind === 'use' ? [way.path] : []));

const installs = (over: Partial<Machine>): string[][] =>
  ways(machine(over)).flatMap((way) =>
    way.kind === 'install' ? [way.commands.map((command) => command.join(' '))] : [],
  );

describe('the way to a Chromium', () => {
  test('is the one that SOURCELINE_CHROMIUM names, and no other', () => {
    const env = { SOURCELINE_CHROMIUM: '/opt/my-chrome' };
    expect(ways(machine({ env }, '/usr/bin/chromium'))).toEqual([
      { kind: 'use', path: '/opt/my-chrome' },
    ]);
  });

  test('goes through installed ones, Chromium first, then the one of Playwright', () => {
    const files = [MANAGED, '/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(uses({}, ...files)).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome', MANAGED]);
  });

  test('knows where macOS and Windows keep theirs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(uses({ platform: 'darwin' }, mac)).toEqual([mac]);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(uses({ platform: 'win32', uid: -1, env }, edge)).toEqual([edge]);
  });

  test('is apt for root on Debian and its children, and Playwright after it', () => {
    const expected = [
      ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
      ['playwright-core install --with-deps chromium'],
    ];
    expect(installs({ uid: 0 })).toEqual(expected);
    expect(installs({ uid: 0, distribution: 'linuxmint ubuntu debian' })).toEqual(expected);
  });

  test('is Playwright for everybody else', () => {
    const expected = [['playwright-core install chromium']];
    expect(installs({})).toEqual(expected);
    expect(installs({ platform: 'darwin', uid: 501, distribution: '' })).toEqual(expected);
    expect(installs({ platform: 'win32', uid: -1, distribution: '' })).toEqual(expected);
    expect(installs({ uid: 0, distribution: 'fedora' })).toEqual(expected);
  });
});

test('one line says what to do where a named browser does not start', () => {
  const before = process.env.SOURCELINE_CHROMIUM;
  process.env.SOURCELINE_CHROMIUM = '/nowhere/chromium';
  try {
    expect(() => findChromium(() => undefined)).toThrow(/^No Chromium to test with: .*$/);
  } finally {
    if (before === undefined) delete process.env.SOURCELINE_CHROMIUM;
    else process.env.SOURCELINE_CHROMIUM = before;
  }
});
