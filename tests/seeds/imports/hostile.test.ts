import { expect, test } from 'vitest';
import { STRANGE_TEXTS } from '../../fuzz/seed-payloads.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { FULL_FILES } from './full-files.ts';
import { mutation, PLACES, spoilt, tried } from './trial.ts';

test.each(FULL_FILES)('the full file of $kind is accepted', (file) => {
  expect(tried(temporaryFolder(), file, file.write(file.content))).toEqual({
    accepted: true,
    faults: [],
  });
});

test('a strange text in each field gives a timeline, or a message with its place', () => {
  const root = temporaryFolder();
  const faults = PLACES.flatMap(({ file, path, name }, i) =>
    // Each text is in some field; `npm run deep` tries every text in every field.
    [0, 1, 2].flatMap((n) => {
      const text = STRANGE_TEXTS[(i * 3 + n) % STRANGE_TEXTS.length]!;
      const found = tried(root, file, spoilt(file, path, text)).faults;
      return found.map((fault) => `${name} is ${JSON.stringify(text.slice(0, 40))}: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

test.each(FULL_FILES)('a file of $kind that is spoilt gives the same', (file) => {
  const root = temporaryFolder();
  const faults = Array.from({ length: 60 }, (_, seed) => seed).flatMap((seed) =>
    tried(root, file, mutation(file, seed)).faults.map((fault) => `${seed}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
