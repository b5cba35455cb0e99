/** Every strange text in every field of every format, and 10,000 spoilt files of each. */
import { expect, test } from 'vitest';
import { STRANGE_TEXTS } from '../../fuzz/seed-payloads.ts';
import { work } from '../../fuzz/work.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { FULL_FILES, type FullFile } from './full-files.ts';
import { mutation, PLACES, spoilt, tried, type Outcome } from './trial.ts';

const { MUTATIONS = '10000', STEP = '1' } = process.env;

interface Measured extends Outcome {
  readonly name: string;
  /** Ms of work. */
  readonly took: number;
}

function measured(root: string, file: FullFile, text: string, name: string): Measured {
  const start = work();
  const outcome = tried(root, file, text);
  return { ...outcome, name, took: work() - start };
}

function tell(what: string, all: readonly Measured[]): void {
  const accepted = all.filter((each) => each.accepted).length;
  const slowest = all.toSorted((a, b) => b.took - a.took).slice(0, 3);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const slow = slowest.map(({ name, took }) => `${name} ${Math.round(took)} ms`).join('; ');
  console.log(`${what}: ${all.length} files, ${accepted} accepted; ${memory} MB; slowest: ${slow}`);
  const faults = all.flatMap(({ name, faults: found }) => found.map((each) => `${name}: ${each}`));
  expect(faults.slice(0, 50)).toEqual([]);
}

test(`${PLACES.length} fields × ${STRANGE_TEXTS.length} texts`, () => {
  const root = temporaryFolder();
  const cases = PLACES.flatMap((place) => STRANGE_TEXTS.map((text) => ({ ...place, text })));
  tell(
    'fields',
    cases
      .filter((_, i) => i % Number(STEP) === 0)
      .map(({ file, path, name, text }) =>
        measured(
          root,
          file,
          spoilt(file, path, text),
          `${name}=${JSON.stringify(text.slice(0, 20))}`,
        ),
      ),
  );
});

test.each(FULL_FILES)(`${MUTATIONS} spoilt files of $kind`, (file) => {
  const root = temporaryFolder();
  const seeds = Array.from({ length: Number(MUTATIONS) }, (_, seed) => seed);
  tell(
    file.kind,
    seeds.map((seed) => measured(root, file, mutation(file, seed), String(seed))),
  );
});
