import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { USUAL_LIMITS } from '../../../src/seeds/checks/quotation-limits.ts';
import { compileSeed } from '../../../src/seeds/compile-seed.ts';
import { USUAL_PUBLISHING } from '../../../src/seeds/drafts.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import { readSeed } from '../../../src/seeds/seed/seed.ts';
import type { SeedFiles } from '../../../src/seeds/seed/seed-files.ts';
import { seedsOf } from '../../compile/seeds.ts';

/** The files of a folder, none of which is on a disk any more. */
function inMemory(folder: string): SeedFiles {
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
  );
  return {
    id: 'test',
    folder: 'test',
    pathOf: (name) => name,
    names: () => [...files.keys()],
    read: (name) => files.get(name) ?? null,
  };
}

test('a seed that is on no disk compiles to the same', () => {
  const root = seedsOf();
  const report = new Report();
  const seed = readSeed(inMemory(join(root, 'test')), report);
  const rules = {
    limits: USUAL_LIMITS,
    publishing: USUAL_PUBLISHING,
    found: () => null,
    images: new Map(),
  };
  const timeline = compileSeed(seed, rules, report);
  expect(report.diagnostics).toEqual([]);
  expect(timeline).toEqual(compileTimeline(root, 'test').timeline);
});
