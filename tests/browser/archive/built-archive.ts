/** A site with an archive, made by the two commands that a newcomer types. Node only. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readColumns } from '../../../src/archive/columns.ts';
import { jsonIn, recordsFile } from '../../../src/archive/files.ts';
import type { RecordsJson } from '../../../src/archive/format.ts';
import { openArchiveFolder } from '../../../src/cli/archives/archive-folders.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { ROOT, run } from '../../project/command.ts';

export interface BuiltArchive {
  /** The folder of the built site. */
  readonly dist: string;
  /** An event that is in no first picture: its id, and what only its details say. */
  readonly far: { readonly id: string; readonly summary: string };
  readonly remove: () => void;
}

const COUNT = 3000;
const LANES = ['Meetings', 'Payments', 'Calls'];
const two = (n: number): string => String(n).padStart(2, '0');

/** Every hundredth event is important. Times are those of Kyiv. */
const row = (i: number): string =>
  [
    `${2004 + (i % 16)}-${two(1 + ((i * 7) % 12))}-${two(1 + ((i * 11) % 28))}T12:30`,
    `Paper ${i} of the harbour`,
    `What paper ${i} says.`,
    LANES[i % 3],
    i % 100 === 0 ? 5 : 2,
  ].join(',');

export async function buildArchiveSite(): Promise<BuiltArchive> {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-built-archive-'));
  const rows = Array.from({ length: COUNT }, (_, i) => row(i));
  writeFileSync(
    join(root, 'leak.csv'),
    ['date,title,summary,lane,importance', ...rows, ''].join('\n'),
  );
  const program = join(ROOT, 'src/cli/sourceline.js');
  const about = ['--title', 'The harbour papers', '--time-zone', 'Europe/Kyiv'];
  for (const args of [['archive', 'leak.csv', ...about], ['build']]) {
    const { code, output } = await run(process.execPath, [program, ...args], { cwd: root });
    if (code !== 0) throw new Error(output);
  }
  const { head, path } = openArchiveFolder(siteIn(root), 'leak');
  const first = new Set(readColumns(head.root).map(({ id }) => id));
  const records = jsonIn(readFileSync(join(path, recordsFile(head.version, 90)), 'utf8'));
  const { events } = JSON.parse(records) as RecordsJson;
  const far = events.find(({ id }) => !first.has(id))!;
  return { dist: join(root, 'dist'), far, remove: () => rmSync(root, { recursive: true }) };
}
