/**
 * A file system that fails: after a given number of changes it acts as if the process were killed,
 * or the disk full. For `vi.mock('node:fs', …)`; it works normally until told otherwise. Node only.
 *
 * A kill is simulated by an error after which no further change reaches the disk: code that would
 * clean up after an error does nothing, as after a real kill.
 */
import type * as fs from 'node:fs';

type Fs = typeof fs;

const CHANGES = [
  ...(['writeFileSync', 'copyFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync'] as const),
  ...(['chmodSync', 'chownSync', 'unlinkSync', 'writeSync', 'openSync'] as const),
];

export type Fault = 'killed' | 'ENOSPC' | 'EROFS';

let plan: { readonly fault: Fault; left: number } | null = null;

/** @param after the number of changes that still succeed */
export const fail = (fault: Fault, after: number): void => {
  plan = { fault, left: after };
};

/** Repairs the disk. @returns whether the fault had occurred */
export const mend = (): boolean => {
  const came = plan !== null && plan.left < 0;
  plan = null;
  return came;
};

export class Killed extends Error {}

const systemError = (code: string): Error =>
  // Like Node's own error, which names no path if a write fails.
  Object.assign(new Error(`${code}: failed, write`), { code, syscall: 'write' });

export function faulty(real: Fs): Fs {
  const change =
    (name: (typeof CHANGES)[number]) =>
    (...args: unknown[]): unknown => {
      const make = real[name] as (...all: unknown[]) => unknown;
      // To open a file that is there changes nothing.
      if (plan === null || (name === 'openSync' && args[1] !== 'wx')) return make(...args);
      if (plan.fault === 'EROFS') throw systemError('EROFS');
      // A full disk still allows renaming and removing.
      if (plan.fault === 'ENOSPC' && name !== 'writeFileSync') return make(...args);
      if (plan.left > 0) {
        plan.left--;
        return make(...args);
      }
      const first = plan.left === 0;
      if (plan.fault === 'killed' && !first) throw new Killed();
      plan.left = -1;
      if (name === 'writeFileSync') {
        const [path, content, options] = args as [string, string | Uint8Array, unknown];
        make(path, Buffer.from(content as string).subarray(0, content.length / 2), options);
      }
      throw plan.fault === 'killed' ? new Killed() : systemError('ENOSPC');
    };
  return { ...real, ...Object.fromEntries(CHANGES.map((name) => [name, change(name)])) };
}
