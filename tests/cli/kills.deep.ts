/** A hundred kills of each command that writes: what it writes is the old or the new, each time. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/cli/build-record.ts';
import { recover } from '../../src/cli/swap.ts';
import { isBeside } from '../../src/compile/draft.ts';
import { seedsOf, temporaryFolder } from '../compile/seeds.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';
import { start, type Moment } from './kill.ts';

const KILLS = Number(process.env.KILLS ?? 100);

/** By path and content; drafts do not count. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder).filter((each) => !isBeside(each.split('/')[0]!)))
    hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

interface Counts {
  old: number;
  new: number;
  /** The old one whole beside its place: killed between the two renames. */
  aside: number;
  broken: number;
  /** Killed before the command had ended. */
  killed: number;
}

/**
 * @param folder what the command writes to.
 * @param restore puts the old state there.
 */
async function kills(
  folder: string,
  args: readonly string[],
  restore: () => void,
  moment: (took: number) => Moment,
): Promise<Counts> {
  rmSync(folder, { recursive: true, force: true });
  restore();
  const before = digestOf(folder);
  const { took, said } = await start(args, null);
  expect(said).not.toContain('sourceline:');
  const after = digestOf(folder);
  expect(after).not.toBe(before);
  const counts = { old: 0, new: 0, aside: 0, broken: 0, killed: 0 };
  let state = after;
  for (let n = 0; n < KILLS; n++) {
    if (state !== before) {
      rmSync(folder, { recursive: true, force: true });
      restore();
    }
    const { killed } = await start(args, moment(took));
    if (killed) counts.killed++;
    const missing = !existsSync(folder);
    recover(folder);
    state = digestOf(folder);
    if (state === before) counts[missing ? 'aside' : 'old']++;
    else if (state === after) counts.new++;
    else counts.broken++;
  }
  // The next run that is not killed leaves the new one, and nothing else.
  await start(args, null);
  expect(digestOf(folder)).toBe(after);
  expect([...readdirSync(folder), ...readdirSync(join(folder, '..'))].filter(isBeside)).toEqual([]);
  return counts;
}

const anyMoment = (took: number): Moment => ({ after: Math.random() * took * 1.1 });

const WRITERS: Readonly<Record<string, (folder: string) => readonly [string[], () => void]>> = {
  export: (folder) => [
    ['export', harbour(), '--format', 'csv', '-o', join(folder, 'a.csv')],
    () => put(folder, 'a.csv'),
  ],
  snapshot: (folder) => [
    ['snapshot', harbour(), '-o', join(folder, 'a.png')],
    () => put(folder, 'a.png'),
  ],
  compile: (folder) => [
    ['compile', '--seeds', seedsOf(), '--out', folder],
    () => put(folder, 'test.json'),
  ],
};

function put(folder: string, name: string): void {
  cpSync(temporaryFolder(), folder, { recursive: true });
  writeFileSync(join(folder, name), 'old');
}

function harbour(): string {
  const path = join(temporaryFolder(), 'harbour.json');
  writeFileSync(path, JSON.stringify(HARBOUR_JSON));
  return path;
}

const tell = (what: string, counts: Counts): void => console.log(what, JSON.stringify(counts));

test.each(Object.entries(WRITERS))('%s, killed at any moment', async (name, writer) => {
  const folder = join(temporaryFolder(), 'out');
  const [args, restore] = writer(folder);
  const counts = await kills(folder, args, restore, anyMoment);
  tell(name, counts);
  expect(counts).toMatchObject({ broken: 0, aside: 0 });
});

test.each(Object.entries(WRITERS))('%s, killed while it writes', async (name, writer) => {
  const folder = join(temporaryFolder(), 'out');
  const [args, restore] = writer(folder);
  const counts = await kills(folder, args, restore, () => ({
    afterDraft: Math.random() * 20,
    folder,
  }));
  tell(`${name}, while it writes`, counts);
  expect(counts).toMatchObject({ broken: 0, aside: 0 });
});

test('build, killed at any moment', async () => {
  const root = temporaryFolder();
  const [older, folder] = [join(root, 'older', 'dist'), join(root, 'new', 'dist')];
  expect((await start(['build', '--out', older], null)).said).not.toContain('sourceline:');
  writeFileSync(join(older, 'favicon.svg'), '<!-- old -->');
  const counts = await kills(
    folder,
    ['build', '--out', folder],
    () => cpSync(older, folder, { recursive: true }),
    anyMoment,
  );
  tell('build', counts);
  expect(counts.broken).toBe(0);
});
