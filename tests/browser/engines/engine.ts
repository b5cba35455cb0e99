/**
 * The browsers and web servers that tests need, as tables: where each may be, and how to install
 * it. `ways` decides without side effects; find.ts follows its decision.
 */

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What the decision depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** -1 on Windows, which has none. */
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
  /** After these commands the engine is looked for again. */
  | { readonly kind: 'install'; readonly commands: readonly (readonly string[])[] };

export interface Engine {
  readonly name: string;
  /** The environment variable that names a path. */
  readonly variable: string;
  /** Commands on Linux, files on macOS, files below the program folders on Windows; best first. */
  readonly linux: readonly string[];
  readonly macos: readonly string[];
  readonly windows: readonly string[];
  /** The option that prints its version, if it is not `--version`. */
  readonly question?: string;
  /** The command that drives it, if Playwright does not. */
  readonly driver?: string;
  /** Commands that must also be present. */
  readonly needs: readonly string[];
  /** Debian packages. */
  readonly packages: readonly string[];
  /** Whether Playwright can install one that the tests can drive. */
  readonly managed: boolean;
  /** Whether tests of the page fail without it on every machine. */
  readonly required: boolean;
  /** How to get it, in one line. */
  readonly advice: string;
}

/** Debian's by the machine's architecture, then Fedora's and Arch's. */
const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/libexec',
  '/usr/lib',
].map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`);

export const ENGINES: Readonly<Record<EngineName, Engine>> = {
  chromium: {
    name: 'Chromium',
    variable: 'SOURCELINE_CHROMIUM',
    // The first has no window, and opens a page for a seventh of the work.
    linux: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    macos: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    needs: [],
    packages: ['chromium-headless-shell'],
    managed: true,
    required: true,
    advice: 'install Chromium, Chrome or Edge, or name one in SOURCELINE_CHROMIUM.',
  },
  firefox: {
    name: 'Firefox',
    variable: 'SOURCELINE_FIREFOX',
    linux: ['firefox-esr', 'firefox'],
    macos: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    needs: [],
    packages: ['firefox-esr'],
    managed: false,
    required: false,
    advice: 'install Firefox (Debian: firefox-esr), or name one in SOURCELINE_FIREFOX.',
  },
  webkit: {
    name: 'WebKit',
    variable: 'SOURCELINE_WEBKIT',
    linux: MINI_BROWSERS,
    // Safari's driver would control the reader's own browser, and macOS has no other WebKit.
    macos: [],
    windows: [],
    driver: 'WebKitWebDriver',
    needs: ['WebKitWebDriver', 'Xvfb', 'xdotool'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
    managed: false,
    required: false,
    advice:
      'on Linux install WebKitGTK’s driver, Xvfb and xdotool (Debian: webkit2gtk-driver, xvfb, xdotool), or name a MiniBrowser in SOURCELINE_WEBKIT.',
  },
};

/** Web servers, for testing the files for hosts. */
export const SERVERS: Readonly<Record<'nginx' | 'apache', Engine>> = {
  nginx: {
    name: 'nginx',
    variable: 'SOURCELINE_NGINX',
    linux: ['nginx', '/usr/sbin/nginx'],
    macos: ['/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
    windows: [],
    question: '-v',
    needs: [],
    packages: ['nginx-light'],
    managed: false,
    required: false,
    advice: 'install nginx (Debian: nginx-light), or name one in SOURCELINE_NGINX.',
  },
  apache: {
    name: 'Apache',
    variable: 'SOURCELINE_APACHE',
    linux: ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'],
    macos: ['/usr/sbin/httpd'],
    windows: [],
    question: '-v',
    needs: [],
    // Without the package that starts it as a service.
    packages: ['apache2-bin'],
    managed: false,
    required: false,
    advice: 'install Apache (Debian: apache2-bin), or name one in SOURCELINE_APACHE.',
  },
};

/** Where a command may be, best first. */
const commandPlaces = (name: string, { env }: Machine): string[] =>
  [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']
    .filter(Boolean)
    .map((folder) => `${folder}/${name}`);

/** The file of a command; undefined if there is none. */
export const commandFile = (name: string, machine: Machine): string | undefined =>
  commandPlaces(name, machine).find(machine.exists);

/** Where an installed browser may be, best first. */
function places(engine: Engine, machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'darwin') return [...engine.macos];
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : engine.windows.map((path) => `${folder}\\${path}`),
    );
  return engine.linux.flatMap((name) =>
    name.startsWith('/') ? [name] : commandPlaces(name, machine),
  );
}

/** Whether Debian packages can be installed without asking anybody. */
const aptWorks = ({ platform, uid, distribution }: Machine): boolean =>
  platform === 'linux' && uid === 0 && /\b(debian|ubuntu)\b/.test(distribution);

/**
 * Whether a machine may lack an engine. Its tests are then not run, and say so. If the engine could
 * be installed, or a variable names it, its absence is a failure.
 */
export const mayLack = (engine: Engine, machine: Machine): boolean =>
  !engine.required && !aptWorks(machine) && !machine.env[engine.variable];

/**
 * The ways to get an engine, best first. If a variable names a path, that is the only way: the user
 * does not want another.
 */
export function ways(engine: Engine, machine: Machine): Way[] {
  const { env, exists, managed } = machine;
  const named = env[engine.variable];
  if (named) return [{ kind: 'use', path: named }];
  const whole = engine.needs.every((name) => commandFile(name, machine) !== undefined);
  const candidates = [...places(engine, machine), ...(engine.managed ? [managed] : [])];
  const found = whole ? [...new Set(candidates)].filter(exists) : [];
  const installs: Way[] = [];
  if (aptWorks(machine))
    installs.push({
      kind: 'install',
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', ...engine.packages],
      ],
    });
  if (engine.managed)
    installs.push({
      kind: 'install',
      commands: [
        ['playwright-core', 'install', ...(aptWorks(machine) ? ['--with-deps'] : []), 'chromium'],
      ],
    });
  return [...found.map((path) => ({ kind: 'use', path }) as const), ...installs];
}
