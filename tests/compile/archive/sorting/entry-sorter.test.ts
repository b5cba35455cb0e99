/** Entries of a search index come in order, whether or not they fit into memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EntrySorter, RANK } from '../../../../src/compile/archive/sorting/entry-sorter.ts';
import { pieceOf } from '../../../../src/compile/archive/piece.ts';

const ENTRIES = Array.from({ length: 30_000 }, (_, i) => ({
  key: ['storm', 'dike', 'Київ', `=night ${i % 100}`, `${(i * 7919) % 10_007}`][i % 5]!,
  position: (i * 7919) % 30_011,
  weight: (i * 31) % 1000,
  title: `Title ${i}`,
}));

function sorted(most?: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'entries-'));
  const found: string[] = [];
  try {
    const sorter = new EntrySorter(join(folder, 'entries'), most);
    for (const { key, weight, position, title } of ENTRIES)
      sorter.add(pieceOf(Buffer.from(key)), weight, position, pieceOf(Buffer.from(title)));
    sorter.sorted((bytes, from, to) => {
      const rank = bytes.indexOf(1, from) + 1;
      const said = [bytes.readUIntBE(rank, 3), bytes.readUInt32BE(rank + 3)];
      found.push(
        [
          bytes.toString('utf8', from, rank - 1),
          ...said,
          bytes.toString('utf8', rank + RANK, to),
        ].join('|'),
      );
    });
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const expected = [...ENTRIES]
  .sort((a, b) =>
    a.key === b.key ? a.weight - b.weight || a.position - b.position : a.key < b.key ? -1 : 1,
  )
  .map(({ key, weight, position, title }) => [key, weight, position, title].join('|'));

test.for([undefined, 300_000, 20_000])('with at most %s bytes in memory', (most) => {
  expect(sorted(most)).toEqual(expected);
});
