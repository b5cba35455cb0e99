import { describe, expect, test } from 'vitest';
import {
  ENGINES,
  mayLack,
  SERVERS,
  ways,
  type EngineName,
  type Machine,
} from '../browser/engines/engine.ts';
import { findEngine, thisMachine } from '../browser/engines/find.ts';

const MANAGED = '/home/reader/.cache/ms-playwright/chromium';
const WEBKIT = ['WebKitWebDriver', 'Xvfb', 'xdotool'].map((name) => `/usr/bin/${name}`);
const MINI = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const machine = (over: Partial<Machine>, ...files: string[]): Machine => ({
  platform: 'linux',
  uid: 1000,
  distribution: 'debian',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  managed: MANAGED,
  ...over,
});

const uses = (name: EngineName, over: Partial<Machine>, ...files: string[]): string[] =>
  ways(ENGINES[name], machine(over, ...files)).flatMap((way) =>
    way.kind === 'use' ? [way.path] : [],
  );

const installs = (name: EngineName, over: Partial<Machine>): string[][] =>
  ways(ENGINES[name], machine(over)).flatMap((way) =>
    way.kind === 'install' ? [way.commands.map((command) => command.join(' '))] : [],
  );

describe('the way to a browser', () => {
  test.for(['chromium', 'firefox', 'webkit'] as const)(
    'is the %s that its variable names, and no other',
    (name) => {
      const { variable } = ENGINES[name];
      const files = ['/usr/bin/chromium', '/usr/bin/firefox', MINI, ...WEBKIT];
      expect(uses(name, { env: { [variable]: '/opt/mine' } }, ...files)).toEqual(['/opt/mine']);
      expect(installs(name, { uid: 0, env: { [variable]: '/opt/mine' } })).toEqual([]);
    },
  );

  test('goes through installed ones, best first, then the one of Playwright', () => {
    const files = [MANAGED, '/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(uses('chromium', {}, ...files)).toEqual([
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      MANAGED,
    ]);
    expect(uses('firefox', {}, MANAGED, '/usr/bin/firefox', '/usr/bin/firefox-esr')).toEqual([
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
    ]);
  });

  test('is only as good as what drives it', () => {
    expect(uses('webkit', {}, MINI, ...WEBKIT)).toEqual([MINI]);
    expect(uses('webkit', {}, MINI, ...WEBKIT.slice(1))).toEqual([]);
  });

  test('knows where macOS and Windows keep theirs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(uses('chromium', { platform: 'darwin' }, mac)).toEqual([mac]);
    const fox = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(uses('firefox', { platform: 'darwin' }, fox)).toEqual([fox]);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(uses('chromium', { platform: 'win32', uid: -1, env }, edge)).toEqual([edge]);
  });

  test('is apt for root on Debian and its children, and for Chromium Playwright after it', () => {
    const apt = (...packages: string[]): string[] => [
      'apt-get update',
      `apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    ];
    for (const distribution of ['debian', 'linuxmint ubuntu debian']) {
      const root = { uid: 0, distribution };
      const playwright = ['playwright-core install --with-deps chromium'];
      expect(installs('chromium', root)).toEqual([apt('chromium-headless-shell'), playwright]);
      expect(installs('firefox', root)).toEqual([apt('firefox-esr')]);
      expect(installs('webkit', root)).toEqual([apt('webkit2gtk-driver', 'xvfb', 'xdotool')]);
    }
  });

  test('is Playwright for everybody else who has no Chromium, and none for the others', () => {
    const others: Partial<Machine>[] = [
      {},
      { platform: 'darwin', uid: 501, distribution: '' },
      { platform: 'win32', uid: -1, distribution: '' },
      { uid: 0, distribution: 'fedora' },
    ];
    for (const over of others) {
      expect(installs('chromium', over)).toEqual([['playwright-core install chromium']]);
      expect(installs('firefox', over)).toEqual([]);
      expect(installs('webkit', over)).toEqual([]);
    }
  });
});

test('a web server is the installed one, or comes by apt without being started', () => {
  const { nginx, apache } = SERVERS;
  expect(ways(nginx, machine({}, '/usr/sbin/nginx'))).toEqual([
    { kind: 'use', path: '/usr/sbin/nginx' },
  ]);
  const installed = ways(apache, machine({ uid: 0 })).flatMap((way) =>
    way.kind === 'install' ? way.commands.map((command) => command.join(' ')) : [],
  );
  expect(installed).toEqual([
    'apt-get update',
    'apt-get install -y --no-install-recommends apache2-bin',
  ]);
  expect(mayLack(nginx, machine({}))).toBe(true);
  expect(mayLack(nginx, machine({ uid: 0 }))).toBe(false);
});

describe('a machine without a browser', () => {
  test('may be so where nobody can be expected to have it', () => {
    expect(mayLack(ENGINES.firefox, machine({}))).toBe(true);
    expect(mayLack(ENGINES.webkit, machine({ platform: 'darwin', uid: 501 }))).toBe(true);
    expect(mayLack(ENGINES.webkit, machine({ uid: 0 }))).toBe(false);
    expect(mayLack(ENGINES.firefox, machine({ env: { SOURCELINE_FIREFOX: '/x' } }))).toBe(false);
    expect(mayLack(ENGINES.chromium, machine({}))).toBe(false);
  });

  test.for(['chromium', 'firefox', 'webkit'] as const)(
    'is told in one line how to come by %s',
    async (name) => {
      const { variable, name: called } = ENGINES[name];
      const env = { ...process.env, [variable]: `/nowhere/${name}` };
      const said: string[] = [];
      const found = await findEngine(name, (line) => said.push(line), { ...thisMachine(), env });
      expect(found).toEqual({ problem: expect.stringMatching(/^No .* to test with: .*\.$/) });
      expect(found).toMatchObject({ problem: expect.stringContaining(variable) });
      expect(found).toMatchObject({ problem: expect.stringContaining(called) });
      expect(said).toEqual([`/nowhere/${name} does not start.`]);
    },
  );

  test('that cannot get it reports its tests as not run', async () => {
    const bare = machine({ platform: 'darwin', uid: 501, distribution: '' });
    expect(await findEngine('webkit', () => undefined, bare)).toMatchObject({ lacking: true });
  });
});
