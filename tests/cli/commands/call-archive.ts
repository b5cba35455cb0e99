/** Calls `sourceline archive`, and returns what it prints. */
import { run } from '../../../src/cli/main.ts';

interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function callArchive(...args: string[]): Promise<Called> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(['archive', ...args], {
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}
