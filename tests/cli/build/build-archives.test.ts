/** Archives of a site, as a build takes them and refuses them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { jsonIn, scriptOf } from '../../../src/archive/files.ts';
import type { HeadJson } from '../../../src/archive/format.ts';
import { linkFolder } from '../../../src/cli/archives/link-folder.ts';
import { archivesIn, linkArchives } from '../../../src/cli/build/build-archives.ts';
import {
  RECORD,
  recordedIn,
  strangersIn,
  writeRecord,
} from '../../../src/cli/build/build-record.ts';
import { builtTimelines, timelineOf } from '../../../src/cli/build/built.ts';
import { publicFiles } from '../../../src/cli/build/public-files.ts';
import { run } from '../../../src/cli/main.ts';
import { previewList } from '../../../src/cli/server/preview-list.ts';
import { previewOf, shownAt, shownData } from '../../../src/cli/server/preview.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { filesIn } from '../../../src/compile/files/folder.ts';
import { build, fill, manyEvents } from '../../compile/archive/any-archive.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { HARBOUR_JSON } from '../../export/harbour.ts';

const EVENTS = manyEvents(3000);
const { files: FLOODS } = build(fill(EVENTS));

let root: string;
let archive: string;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const timelines = (opens: string | null = null) => {
  const site = siteIn(root);
  return builtTimelines(publicFiles(site.public), { site, opens }, () => undefined);
};
const link = (): string => {
  const target = join(root, 'draft');
  linkArchives(archivesIn(timelines()), target);
  return join(target, 'archives', 'floods');
};

beforeEach(() => {
  root = temporaryFolder();
  archive = join(root, 'archives', 'floods');
  for (const [path, text] of FLOODS) put(`archives/floods/${path}`, text);
  writeRecord(archive, ['i', 'r', 's', 't']);
});

const records = (): string[] => filesIn(archive).filter((path) => path.startsWith('r/'));
const changeHead = (change: object): void => {
  const file = 'archives/floods/head.js';
  const head = JSON.parse(jsonIn(readFileSync(join(root, file), 'utf8'))) as HeadJson;
  put(file, scriptOf(JSON.stringify({ ...head, ...change })));
};

describe('an archive', () => {
  test('that is alone is the first page, and one beside others has a folder', () => {
    expect(timelines().map(({ page }) => page)).toEqual(['index.html']);
    put('public/timelines/harbour.json', JSON.stringify(HARBOUR_JSON));
    expect(timelines().map(({ page }) => page)).toEqual([
      'floods/index.html',
      'harbour/index.html',
    ]);
    expect(timelines('floods').map(({ page }) => page)).toEqual([
      'index.html',
      'harbour/index.html',
    ]);
  });

  test('has its most important events in its pages, with all that is known of them', () => {
    const [built] = timelines();
    const { events } = timelineOf(built!);
    expect(events).toHaveLength(50);
    const best = EVENTS.filter(({ importance }) => importance === 5).map(({ title }) => title);
    expect(best).toEqual(expect.arrayContaining(events.map(({ title }) => title)));
    expect(events.every(({ summary }) => summary !== '')).toBe(true);
    const { timeline, head } = built!.archive!.overview;
    expect(head.count).toBe(3000);
    expect(timeline.events.length).toBeGreaterThan(50);
  });

  test('takes no room in a site: its files have a second name there', () => {
    const linked = link();
    for (const path of records())
      expect(statSync(join(linked, path)).ino).toBe(statSync(join(archive, path)).ino);
    expect(filesIn(linked).filter((path) => /\.(gz|br)$/.test(path))).toEqual([
      'head.js.br',
      'head.js.gz',
    ]);
    rmSync(linked, { recursive: true });
    expect(filesIn(archive)).toHaveLength(FLOODS.size + 1);
  });

  test('is copied where a disk knows no second names', () => {
    const target = join(root, 'copy');
    const refuse = (): never => {
      throw Object.assign(new Error('another disk'), { code: 'EXDEV' });
    };
    writeFileSync(join(archive, '.DS_Store'), '');
    expect(linkFolder(archive, target, refuse)).toBe(FLOODS.size);
    for (const [path, text] of FLOODS) expect(readFileSync(join(target, path), 'utf8')).toBe(text);
    expect(readdirSync(target)).not.toContain('.DS_Store');
  });

  test('is one entry of what a build has written', () => {
    writeRecord(root, ['archives/floods']);
    const recorded = recordedIn(root)!;
    expect([...recorded.entries]).toEqual(['archives/floods/']);
    put('archives/floods/t/0/new.js', '');
    put('archives/notes.txt', '');
    expect(strangersIn(root, recorded)).toEqual(['archives/notes.txt']);
  });
});

describe('other commands', () => {
  const call = async (...args: string[]) => {
    const lines: string[] = [];
    const add = (line: string) => lines.push(line);
    return { code: await run(args, { out: add, err: add }, siteIn(root)), said: lines.join('\n') };
  };

  test('snapshot draws an archive as its page first opens, and nothing less', async () => {
    const file = join(root, 'floods.svg');
    expect(await call('snapshot', 'floods', '-o', file)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toContain('3,000 events');
    await expect(call('snapshot', 'floods', '--event', 'event-1')).resolves.toEqual({
      code: 2,
      said: expect.stringContaining('leave out --event.'),
    });
  });

  test('export says why it does not write one', async () => {
    await expect(call('export', 'floods', '--format', 'csv')).resolves.toEqual({
      code: 2,
      said: expect.stringContaining('npx sourceline snapshot floods'),
    });
  });

  test('dev lists it, and says what is wrong with another', () => {
    mkdirSync(join(root, 'seeds'));
    put('archives/half/notes.txt', '');
    const said: string[] = [];
    const terminal = {
      out: () => undefined,
      err: (line: string) => void said.push(line),
      say: () => undefined,
    };
    const preview = previewOf(join(root, 'seeds'), root, terminal);
    expect(preview.names).toEqual(['floods']);
    expect(shownAt('/', preview)).toEqual({ id: 'floods' });
    expect(shownData('floods', preview)).toBe('/archives/floods/head.js');
    expect(previewList(preview, [], '')).toContain('3,000 events');
    expect(said.join('\n')).toContain('half is not a whole archive: it has no head.js.');
  });
});

describe('the build says of an archive', () => {
  const path = (): string => archive.replaceAll('\\', '/');

  test.each<[string, () => void, () => string]>([
    [
      'without a head',
      () => rmSync(join(archive, 'head.js')),
      () => `${path()} is not a whole archive: it has no head.js. Write it again`,
    ],
    [
      'whose head is cut off',
      () => put('archives/floods/head.js', 'sourcelineFile({"format":'),
      () => `${path()} is not a whole archive: head.js is missing or damaged.`,
    ],
    [
      'of a newer format',
      () => changeHead({ format: 'sourceline-archive/9' }),
      () => `${path()} has the format sourceline-archive/9, and this Sourceline reads`,
    ],
    [
      'without its details',
      () => rmSync(join(archive, 'r'), { recursive: true }),
      () => `${path()} is not a whole archive: r/`,
    ],
    [
      'that has lost some files',
      () => rmSync(join(archive, 's'), { recursive: true }),
      () => `it was written with ${FLOODS.size} files, and has `,
    ],
    [
      'without its record',
      () => rmSync(join(archive, RECORD)),
      () => `it has no ${RECORD}, which says how many files it has.`,
    ],
    [
      'with the name of another timeline',
      () => put('public/timelines/floods.json', JSON.stringify(HARBOUR_JSON)),
      () => 'would have the same page. Rename the folder of the archive',
    ],
    [
      'with a name that is no name',
      () => changeName('Floods 1'),
      () => 'becomes part of links: use lower-case letters',
    ],
  ])('%s, in one sentence, what is wrong', (_, spoil, sentence) => {
    spoil();
    expect(link).toThrow(sentence());
  });

  const changeName = (name: string): void => {
    for (const [file, text] of FLOODS) put(`archives/${name}/${file}`, text);
  };
});
