/** What `verified.yaml` says of the quotations of a seed that is dropped on a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedsOf } from '../../compile/seeds.ts';
import { given, openedFrom, toldOf } from './given.ts';

const seedFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => given(name, readFileSync(join(folder, name))));

test('a seed with its quotations checked only as far as its record proves them', () => {
  const files = seedFiles(join(seedsOf(), 'test'));
  const record = readFileSync('tests/fixtures/documents/verified.yaml', 'utf8');
  const checkedIn = (...more: ReturnType<typeof given>[]) => {
    const opened = openedFrom(...files, ...more);
    const citations = opened.drawn!.timeline.events.flatMap((event) => event.citations);
    const checked = citations.filter(({ verified }) => verified).map(({ quote }) => quote);
    return { checked, all: citations.length, told: toldOf(opened) };
  };
  const none = checkedIn();
  expect([none.checked, none.told]).toEqual([[], []]);
  const whole = checkedIn(given('verified.yaml', record));
  expect([whole.checked.length, whole.told]).toEqual([none.all, []]);
  // The words of the record are others than those that are cited.
  const other = record.replace('"Five bakers"', '"Six bakers"');
  const part = checkedIn(given('verified.yaml', other));
  expect(part.checked).not.toContain('Five bakers');
  expect(part.checked).toHaveLength(none.all - 1);
  expect(part.told).toEqual([expect.stringMatching(/^quote-unverified events\.yaml:/)]);
});

test('no seed whose record is not as verify wrote it', () => {
  const opened = openedFrom(
    ...seedFiles(join(seedsOf(), 'test')),
    given('verified.yaml', '- document: paper\n  passages: []\n'),
  );
  expect(opened.drawn).toBeNull();
  expect(toldOf(opened)).toEqual([expect.stringMatching(/^verified-form verified\.yaml/)]);
});
