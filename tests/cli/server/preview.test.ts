import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { previewList } from '../../../src/cli/server/preview-list.ts';
import { dataAddress, previewOf, shownAt } from '../../../src/cli/server/preview.ts';
import { FIXTURES, temporaryFolder } from '../../compile/seeds.ts';

let seeds: string;
const said: string[] = [];
const terminal = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
const add = (name: string): void =>
  cpSync(join(FIXTURES, 'valid'), join(seeds, name), {
    recursive: true,
    filter: (path: string) => !path.endsWith('expected.txt'),
  });
const change = (name: string, from: RegExp, to: string): void => {
  const path = join(seeds, name, 'timeline.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

beforeEach(() => {
  seeds = temporaryFolder();
  said.length = 0;
  add('bridge');
});

test('a single timeline is at the first address, several have their own', () => {
  const one = previewOf(seeds, seeds, terminal);
  expect(shownAt('/', one)).toEqual({ id: 'bridge' });
  expect(shownAt('/index.html', one)).toEqual({ id: 'bridge' });
  expect(shownAt('/bridge/', one)).toBeNull();
  add('harbour');
  one.update();
  expect(shownAt('/', one)).toBe('list');
  expect(shownAt('/harbour/', one)).toEqual({ id: 'harbour' });
  expect(shownAt('/harbour/index.html', one)).toEqual({ id: 'harbour' });
  for (const path of ['/harbor/', '/src/main.ts', '/timelines/bridge.json'])
    expect(shownAt(path, one), path).toBeNull();
});

test('a mistake in one timeline leaves the other alone, and keeps what was right', () => {
  add('harbour');
  const preview = previewOf(seeds, seeds, terminal);
  const before = preview.files.get(dataAddress('bridge'));
  change('bridge', /^title:/m, 'titel:');
  change('harbour', /^title:.*/m, 'title: Ours');
  preview.update();
  expect(preview.findings.map(({ id }) => id)).toEqual(['bridge']);
  expect(said.join('\n')).toContain('titel');
  expect(preview.files.get(dataAddress('bridge'))).toBe(before);
  expect(String(preview.files.get(dataAddress('harbour'))!.content)).toContain('"title": "Ours"');
  const list = previewList(preview, [], '');
  expect(list).toContain('href="bridge/"');
  expect(list).toContain('>Ours</a>');
  change('bridge', /^titel:/m, 'title:');
  preview.update();
  expect(said.at(-1)).toBe('All is well again.');
  preview.update();
  expect(said.filter((line) => line === 'All is well again.')).toHaveLength(1);
});

test('a timeline that is taken away is not shown any more', () => {
  add('harbour');
  const preview = previewOf(seeds, seeds, terminal);
  rmSync(join(seeds, 'harbour'), { recursive: true });
  preview.update();
  expect(shownAt('/', preview)).toEqual({ id: 'bridge' });
  expect(preview.files.get(dataAddress('harbour'))).toBeUndefined();
});

test('the list and the settings of the site follow sourceline.yaml', () => {
  add('harbour');
  const preview = previewOf(seeds, seeds, terminal);
  writeFileSync(join(seeds, 'sourceline.yaml'), 'publisher:\n  name: The Gazette\n');
  preview.update();
  expect(preview.settings.publisher?.name).toBe('The Gazette');
  expect(previewList(preview, [], '')).toContain('>The Gazette</h1>');
  writeFileSync(join(seeds, 'sourceline.yaml'), 'colours:\n  light:\n    ink: "#402010"\n');
  preview.update();
  expect(preview.settings.colours?.light.ink).toBe('#402010');
  writeFileSync(join(seeds, 'sourceline.yaml'), 'publisher:\n  name: The Gazette\n');
  preview.update();
  writeFileSync(join(seeds, 'sourceline.yaml'), 'publisher:\n  nam: The Paper\n');
  preview.update();
  expect(preview.settings.publisher?.name).toBe('The Gazette');
});

test('the timeline that the settings name opens at the first address, if it is there', () => {
  add('harbour');
  const opens = (name: string): void =>
    writeFileSync(join(seeds, 'sourceline.yaml'), `opens: ${name}\n`);
  opens('harbour');
  const preview = previewOf(seeds, seeds, terminal);
  expect(shownAt('/', preview)).toEqual({ id: 'harbour' });
  expect(shownAt('/harbour/', preview)).toBeNull();
  expect(shownAt('/bridge/', preview)).toEqual({ id: 'bridge' });
  opens('harbor');
  preview.update();
  expect(shownAt('/', preview)).toBe('list');
});
