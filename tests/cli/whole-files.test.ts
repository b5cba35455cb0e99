/** Whatever happens while a command writes, each file is the old one or the new one. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { RECORD } from '../../src/cli/left-over.ts';
import { isBeside } from '../../src/compile/files/draft.ts';
import { DOCUMENTS, seedsOf, temporaryFolder } from '../compile/seeds.ts';
import { HARBOUR_JSON } from '../export/harbour.ts';
import { smallDisk } from './disk.ts';
import { fail, mend } from './faulty-disk.ts';

vi.mock('node:fs', async (original) => (await import('./faulty-disk.ts')).faulty(await original()));

async function call(...args: string[]): Promise<{ code: number; err: string }> {
  const err: string[] = [];
  const code = await run(args, { out: () => {}, err: (line) => err.push(line) });
  return { code, err: err.join('\n') };
}

/** Every file in a folder and its subfolders, by path, except drafts. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isBeside(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );

const leftIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    isBeside(path.split('/').at(-1)!),
  );

/** Each writes one file, where an old file already exists. */
const WRITERS: Readonly<
  Record<string, (folder: string) => { readonly file: string; readonly args: readonly string[] }>
> = {
  export: (folder) => {
    const file = join(folder, 'harbour.csv');
    return { file, args: ['export', harbour(), '--format', 'csv', '-o', file] };
  },
  snapshot: (folder) => {
    const file = join(folder, 'harbour.png');
    return { file, args: ['snapshot', harbour(), '--scale', '0.5', '-o', file] };
  },
  schema: (folder) => {
    const file = join(folder, 'schema.json');
    return { file, args: ['schema', '--out', file] };
  },
  compile: (folder) => {
    const file = join(folder, 'test.json');
    return { file, args: ['compile', '--seeds', seedsOf(), '--out', folder] };
  },
};

function harbour(): string {
  const path = join(temporaryFolder(), 'harbour.json');
  writeFileSync(path, JSON.stringify(HARBOUR_JSON));
  return path;
}

describe.each(Object.entries(WRITERS))('%s', (_, writer) => {
  test('killed at any change leaves the old file or the new, and the next run only the new', async () => {
    const folder = temporaryFolder();
    const { file, args } = writer(folder);
    expect(await call(...args)).toEqual({ code: 0, err: '' });
    const made = readFileSync(file, 'latin1');
    let kills = 0;
    for (let after = 0; ; after++) {
      writeFileSync(file, 'old');
      fail('killed', after);
      await call(...args);
      if (!mend()) break;
      kills++;
      expect(['old', made]).toContain(readFileSync(file, 'latin1'));
      expect(await call(...args)).toEqual({ code: 0, err: '' });
      expect(readFileSync(file, 'latin1')).toBe(made);
      expect(leftIn(folder)).toEqual([]);
    }
    // Making a folder, writing a draft, and renaming it.
    expect(kills).toBeGreaterThanOrEqual(3);
  });

  test.each(['ENOSPC', 'EROFS'] as const)(
    'after %s the old file stays, and one sentence names it',
    async (fault) => {
      const folder = temporaryFolder();
      const { file, args } = writer(folder);
      writeFileSync(file, 'old');
      fail(fault, 0);
      const { code, err } = await call(...args);
      mend();
      expect([code, err.split('\n').length]).toEqual([1, 1]);
      expect(err.startsWith(`sourceline: ${file}: `)).toBe(true);
      expect(readFileSync(file, 'latin1')).toBe('old');
      expect(leftIn(folder)).toEqual([]);
    },
  );
});

test('images and JSON: killed at any change, no JSON names an image that is not there', async () => {
  const folder = temporaryFolder();
  const [before, after] = [seedsOf(), seedsOf('images')];
  const compile = (seeds: string) => call('compile', '--seeds', seeds, '--out', folder);
  for (let changes = 0; ; changes++) {
    await compile(before);
    fail('killed', changes);
    await compile(after);
    const killed = mend();
    const files = filesOf(folder);
    const json = Buffer.from(files['test.json']!, 'base64').toString();
    const named = [...json.matchAll(/"src": "([^"]+)"/g)].map(([, path]) => path!);
    expect(named.filter((path) => !(path in files))).toEqual([]);
    if (!killed) break;
    await compile(after);
    expect(leftIn(folder)).toEqual([]);
  }
  await compile(before);
  expect(Object.keys(filesOf(folder))).toEqual([RECORD, 'test.json']);
});

test('verify leaves the old proof where the disk is full', async () => {
  const seeds = seedsOf();
  const proof = join(seeds, 'test', 'verified.yaml');
  writeFileSync(proof, 'old');
  fail('ENOSPC', 0);
  const { code, err } = await call('verify', DOCUMENTS, '--seeds', seeds);
  mend();
  expect([code, err]).toEqual([1, expect.stringContaining(`sourceline: ${proof}: `)]);
  expect(readFileSync(proof, 'utf8')).toBe('old');
});

/** Fills a disk completely. */
function fill(folder: string): string {
  const file = join(folder, 'filler');
  for (let bytes = 4096; ; bytes += 4096) {
    try {
      writeFileSync(file, Buffer.alloc(bytes));
    } catch {
      return file;
    }
  }
}

describe.each(Object.entries(WRITERS))('%s on a real disk', (_, writer) => {
  test('that is full, or can only be read, leaves the old file', async (context) => {
    const disk = smallDisk(64);
    if (!disk) return context.skip('No disk can be mounted here.');
    const { file, args } = writer(disk.folder);
    writeFileSync(file, 'old');
    const filler = fill(disk.folder);
    expect(await call(...args)).toEqual({
      code: 1,
      err: `sourceline: ${file}: there is no space left on the disk (ENOSPC). Free some space, then run this again.`,
    });
    expect(readFileSync(file, 'utf8')).toBe('old');
    rmSync(filler);
    disk.seal();
    expect(await call(...args)).toEqual({
      code: 1,
      err: `sourceline: ${file}: the disk can only be read (EROFS). Choose a place that can be written.`,
    });
    expect(readdirSync(disk.folder)).toEqual([basename(file)]);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});

test('a folder that cannot be made on a disk that can only be read is named', async (context) => {
  const disk = smallDisk(16);
  if (!disk) return context.skip('No disk can be mounted here.');
  disk.seal();
  const deeper = join(disk.folder, 'new', 'deeper', 'a.csv');
  expect((await call('export', harbour(), '--format', 'csv', '-o', deeper)).err).toBe(
    `sourceline: ${deeper}: the disk can only be read (EROFS). Choose a place that can be written.`,
  );
});
