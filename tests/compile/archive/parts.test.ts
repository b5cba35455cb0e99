/** Parts that are built by themselves make the same archive as one process. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/compile/archive/build-archive.ts';
import { DoubleId } from '../../../src/compile/archive/ids.ts';
import { joinParts, PartFault, readParts } from '../../../src/compile/archive/join-parts.ts';
import { buildPart, PART_FILE, type PartJson } from '../../../src/compile/archive/part.ts';
import { SortedRows } from '../../../src/compile/archive/sorted-rows.ts';
import { filesIn } from '../../../src/compile/files/folder.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { fill, manyEvents } from './any-archive.ts';

let place: string;
let number = 0;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterAll(() => rmSync(place, { recursive: true }));

function emptyFolder(): string {
  const path = join(place, String(number++));
  mkdirSync(path);
  return path;
}

const contents = (path: string): Map<string, string> =>
  new Map(filesIn(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));

/** @param block bytes of rows in a block: see row-store.ts */
function rowsOf(events: readonly EventJson[], block?: number) {
  const rows = new SortedRows(emptyFolder(), block, true);
  // A short home, so that the head names tiles of more than the first octaves.
  const home = { from: '2004-01-10', to: '2004-01-12' };
  return { rows, facts: { ...fill(events)(rows), home } };
}

function whole(events: readonly EventJson[]): Map<string, string> {
  const [{ rows, facts }, path] = [rowsOf(events), emptyFolder()];
  buildArchive(rows, facts, path, emptyFolder());
  return contents(path);
}

function buildOne(events: readonly EventJson[], part: number, of: number, block?: number): string {
  const [{ rows, facts }, path] = [rowsOf(events, block), emptyFolder()];
  buildPart(rows, facts, { part, of }, path, emptyFolder());
  return path;
}

const buildAll = (events: readonly EventJson[], of: number, block?: number): string[] =>
  Array.from({ length: of }, (_, i) => buildOne(events, i + 1, of, block));

function joined(paths: readonly string[]): Map<string, string> {
  const path = emptyFolder();
  joinParts(readParts(paths), path, emptyFolder());
  return contents(path);
}

/** They share an instant, and so do their ends. */
const atOnce = (count: number): EventJson[] =>
  manyEvents(count).map((event) => ({ ...event, when: manyEvents(2)[1]!.when }));

test.for([
  ['with bars across cuts', manyEvents(3000), 8],
  ['of one', manyEvents(700), 1],
  ['of one instant', atOnce(600), 5],
  ['more than there are files of details, so that many are empty', manyEvents(300), 40],
] as const)('parts %s', ([, events, of]) => {
  expect(joined(buildAll(events, of).reverse())).toEqual(whole(events));
});

test('parts whose rows come in another order, and do not fit into memory', () => {
  const events = manyEvents(2000);
  const parts = [...buildAll(events, 3).slice(0, 2), buildOne([...events].reverse(), 3, 3, 30_000)];
  expect(joined(parts)).toEqual(whole(events));
});

test('empty parts whose rows do not fit into memory', () => {
  const events = manyEvents(60);
  expect(joined(buildAll(events, 9, 1000))).toEqual(whole(events));
});

test('two events of one id are found, though they lie in different parts', () => {
  const [first, ...others] = manyEvents(200);
  const [last] = manyEvents(201).slice(-1);
  const events = [first!, ...others, { ...last!, id: first!.id }];
  expect(() => joined(buildAll(events, 4))).toThrow(DoubleId);
});

describe('says what is wrong', () => {
  const events = manyEvents(100);
  const fault = (paths: readonly string[]): string => {
    try {
      readParts(paths);
    } catch (error) {
      if (error instanceof PartFault) return error.message.replaceAll(`${place}/`, '');
      throw error;
    }
    return 'nothing';
  };
  const shorten = (path: string): string => path.slice(place.length + 1);
  let parts: string[];
  beforeAll(() => {
    parts = buildAll(events, 3);
  });

  test('with a part that is missing', () => {
    expect(fault([parts[1]!])).toBe(
      'Of 3 parts, these are missing: 1, 3. Build them with --part 1/3, and name their folders, too.',
    );
  });

  test('with a part that is there twice', () => {
    const again = buildOne(events, 2, 3);
    expect(fault([...parts, again])).toBe(
      `${shorten(parts[1]!)} and ${shorten(again)} are both part 2: name each part once.`,
    );
  });

  test('with parts of different numbers', () => {
    const other = buildOne(events, 2, 4);
    expect(fault([parts[0]!, other])).toBe(
      `${shorten(parts[0]!)} is one of 3 parts, and ${shorten(other)} one of 4: name parts of the same number.`,
    );
  });

  test.for([
    ['a word', events.map((event, i) => (i === 7 ? { ...event, summary: 'Else.' } : event))],
    ['an event', manyEvents(101)],
  ] as const)('with a part of a source that differs by %s', ([, others]) => {
    const other = buildOne(others, 3, 3);
    expect(fault([...parts.slice(0, 2), other])).toBe(
      `${shorten(parts[0]!)} and ${shorten(other)} are of different events, titles or options: build all parts of one source, with the same options.`,
    );
  });

  test('with what is not a part, or one of another version', () => {
    const none = emptyFolder();
    expect(fault([none])).toMatch(/is not a part of an archive, because it has no part.json: /);
    const json = JSON.parse(readFileSync(join(parts[0]!, PART_FILE), 'utf8')) as PartJson;
    writeFileSync(join(none, PART_FILE), JSON.stringify({ ...json, format: 'older' }));
    expect(fault([none])).toMatch(/is of another version of Sourceline: build this part again.$/);
  });
});
