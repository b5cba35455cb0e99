/**
 * A file system that fails: at a chosen change the process is as if killed, or the disk is full.
 * For `vi.mock('node:fs', …)`; it works as usual until it is told otherwise. Node only.
 *
 * A kill is played by an error, after which no change reaches the disk any more: what would clean
 * up after an error does nothing, as after a kill.
 */
import type * as fs from 'node:fs';

type Fs = typeof fs;

const CHANGES = [
  ...(['writeFileSync', 'copyFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync'] as const),
  ...(['chmodSync', 'chownSync', 'unlinkSync', 'writeSync'] as const),
];

export type Fault = 'killed' | 'ENOSPC' | 'EROFS';

let plan: { readonly fault: Fault; left: number } | null = null;

/** @param after how many changes are still made. */
export const fail = (fault: Fault, after: number): void => {
  plan = { fault, left: after };
};

/** The disk is well again. @returns whether the fault had come. */
export const mend = (): boolean => {
  const came = plan !== null && plan.left < 0;
  plan = null;
  return came;
};

export class Killed extends Error {}

const systemError = (code: string): Error =>
  // As Node's own, which name no path where a write fails.
  Object.assign(new Error(`${code}: failed, write`), { code, syscall: 'write' });

export function faulty(real: Fs): Fs {
  const change =
    (name: (typeof CHANGES)[number]) =>
    (...args: unknown[]): unknown => {
      const make = real[name] as (...all: unknown[]) => unknown;
      if (plan === null) return make(...args);
      if (plan.fault === 'EROFS') throw systemError('EROFS');
      // A full disk still renames and removes.
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
