/** Runs a command to its end, as a user would from the project's root. Node only. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error in the order in which they came, without colours. */
  readonly output: string;
}

export async function run(
  command: string,
  args: readonly string[],
  { env = {}, cwd = ROOT }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  const child = spawn(command, args, {
    cwd,
    env: { ...outside(process.env), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** A tool of the project, started with this Node. */
export const tool = (script: string, ...args: string[]): Promise<Outcome> =>
  run(process.execPath, [script, ...args]);

/** The environment that this test run was started with: a build must not take itself for a test. */
function outside(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|FORCE_TTY$|FORCE_COLOR$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}
