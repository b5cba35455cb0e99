/** Runs a command to its end, like a user in the root of the project. Node only. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error in their order, without colours. */
  readonly output: string;
}

/**
 * What makes Node clear young objects away less often: programs that make very many of them, as
 * compilers do, take an eighth less of the processor's time.
 */
export const ROOMY = ['--max-semi-space-size=64'];

interface Surroundings {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

export interface Running {
  /** Resolves with the match of `pattern` in the output; rejects if the command ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Outcome>;
  /** Asks the command to end, like Ctrl-C. */
  readonly interrupt: () => Promise<Outcome>;
}

export function start(
  command: string,
  args: readonly string[],
  { env = {}, cwd = ROOT }: Surroundings = {},
): Running {
  // Both streams in one pipe: from two, what was written first may arrive last.
  const child = spawn('sh', ['-c', 'exec "$0" "$@" 2>&1', command, ...args], {
    cwd,
    env: { ...outside(process.env), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      look();
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${output}`)));
    });
  const interrupt = (): Promise<Outcome> => {
    child.kill('SIGINT');
    return ended;
  };
  return { says, ended, interrupt };
}

export const run = (
  command: string,
  args: readonly string[],
  surroundings?: Surroundings,
): Promise<Outcome> => start(command, args, surroundings).ended;

/** Runs a tool of the project with this Node. */
export const tool = (script: string, ...args: string[]): Promise<Outcome> =>
  run(process.execPath, [script, ...args]);

/** The environment in which this test run was started: a build must not take itself for a test. */
function outside(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|FORCE_TTY$|FORCE_COLOR$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
