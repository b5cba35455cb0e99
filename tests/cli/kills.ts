/** Kills a command over and over, and counts what it leaves in the folder that it writes to. Node only. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { recover } from '../../src/cli/build/swap.ts';
import { isBeside } from '../../src/compile/files/draft.ts';
import { filesIn } from '../../src/compile/files/folder.ts';
import { start, type Moment } from './kill.ts';

/** By path and content; drafts are ignored. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder).filter((each) => !isBeside(each.split('/')[0]!)))
    hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

export interface Counts {
  old: number;
  new: number;
  /** The old output is whole beside its place: killed between the two renames. */
  aside: number;
  broken: number;
  /** Killed before the command had ended. */
  killed: number;
}

/**
 * @param folder the folder to which the command writes
 * @param restore restores the old state there
 * @param most how often it is killed
 */
export async function kills(
  folder: string,
  args: readonly string[],
  restore: () => void,
  moment: (took: number) => Moment,
  most: number,
): Promise<Counts> {
  rmSync(folder, { recursive: true, force: true });
  restore();
  const before = digestOf(folder);
  const first = await start(args, null);
  expect(first.said).not.toContain('sourceline:');
  const after = digestOf(folder);
  expect(after).not.toBe(before);
  const counts = { old: 0, new: 0, aside: 0, broken: 0, killed: 0 };
  let state = after;
  let { took } = first;
  while (counts.killed < most) {
    if (state !== before) {
      rmSync(folder, { recursive: true, force: true });
      restore();
    }
    const end = await start(args, moment(took));
    if (end.killed) counts.killed++;
    // The time depends on the other work of the machine.
    else took = end.took;
    const missing = !existsSync(folder);
    recover(folder);
    state = digestOf(folder);
    if (state === before) counts[missing ? 'aside' : 'old']++;
    else if (state === after) counts.new++;
    else counts.broken++;
  }
  // The next run that is not killed leaves the new output, and nothing else.
  await start(args, null);
  expect(digestOf(folder)).toBe(after);
  expect([...readdirSync(folder), ...readdirSync(join(folder, '..'))].filter(isBeside)).toEqual([]);
  return counts;
}

export const anyMoment = (took: number): Moment => ({ after: Math.random() * took * 1.1 });
