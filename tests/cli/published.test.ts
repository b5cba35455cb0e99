/** What was published changes only with a reason: compile and build refuse it, and dev warns of it. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { isForReaders, recordPublished, refuseUnexplained } from '../../src/cli/published.ts';
import { previewOf } from '../../src/cli/server/preview.ts';
import { siteIn } from '../../src/cli/site.ts';
import { FIXTURES, temporaryFolder } from '../compile/seeds.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  const filter = (path: string) => !path.endsWith('expected.txt');
  cpSync(join(FIXTURES, 'valid'), join(root, 'seeds', 'test'), { recursive: true, filter });
});

async function call(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await run(args, terminal, siteIn(root));
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(`${root}/`, '') };
}

const seed = (name: string): string => join(root, 'seeds', 'test', name);
const record = () => join(root, 'seeds', 'test', 'published.yaml');
const compiled = () => readFileSync(join(root, 'public/timelines/test.json'), 'utf8');

function change(name: string, ...pairs: (readonly [from: string, to: string])[]): void {
  let text = readFileSync(seed(name), 'utf8');
  for (const [from, to] of pairs) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  writeFileSync(seed(name), text);
}

/** Compiles, and records as a build for readers does. */
async function publish(): Promise<void> {
  expect(await call('compile')).toMatchObject({ code: 0 });
  recordPublished(siteIn(root));
}

const DATE = ['when: 2025-12-31', 'when: 2025-12-30'] as const;
const REASON = ['title: Crumb promises', 'changes: []\n  title: Crumb promises'] as const;
const because = (entry: string) => [REASON[0], REASON[1].replace('[]', `[${entry}]`)] as const;

test('a published date that is changed without a reason is refused, with the entry to paste', async () => {
  await publish();
  const before = compiled();
  change('events.yaml', DATE);
  const { code, err } = await call('compile');
  expect(code).toBe(1);
  expect(err).toContain(
    'error published-changed: The date of "letter" was “2025-12-31” when it was published, and is “2025-12-30” now, and nothing says why.\n  at seeds/test/events.yaml:50:9\n',
  );
  expect(err).toContain(
    'Say why, in `changes`: - { at: YYYY-MM-DD, what: date, was: 2025-12-31, is: 2025-12-30, why: … }',
  );
  expect(compiled()).toBe(before);
});

test('with a reason it is compiled, and the next publication knows it', async () => {
  await publish();
  const entry = '{ at: 2026-01-09, what: date, was: 2025-12-31, is: 2025-12-30, why: A slip. }';
  change('events.yaml', DATE, because(entry));
  await publish();
  expect(readFileSync(record(), 'utf8')).toContain('date: "2025-12-30"');
  // What was said of the first change does not explain the second.
  change('events.yaml', ['when: 2025-12-30', 'when: 2025-12-31']);
  const { code, err } = await call('compile');
  expect([code, err]).toEqual([1, expect.stringContaining('says that it is "2025-12-30" now')]);
});

test('however often an editor compiles, the comparison is with what was published', async () => {
  await publish();
  change('events.yaml', DATE, because('{ at: 2026-01-09, what: text, is: x, why: So. }'));
  expect((await call('compile')).code).toBe(1);
  change('events.yaml', [DATE[1], DATE[0]]);
  expect((await call('compile')).code).toBe(0);
  change('events.yaml', [DATE[0], 'when: 2025-12-29']);
  expect((await call('compile')).err).toContain('“2025-12-31” when it was published');
});

test('what was compiled otherwise is refused too, and the message names the command that says where', async () => {
  await publish();
  const path = join(root, 'public/timelines/test.json');
  writeFileSync(path, compiled().replace('"status": "claimed"', '"status": "confirmed"'));
  expect(() => refuseUnexplained(siteIn(root))).toThrow(
    /test\.json: The status of "letter" was “claimed” when it was published, .* run: npx sourceline compile$/,
  );
});

test('while the seeds are written, it is a warning', async () => {
  await publish();
  change('events.yaml', DATE);
  const err: string[] = [];
  const terminal = { out: () => undefined, err: (line: string) => err.push(line) };
  const { findings } = previewOf(join(root, 'seeds'), root, terminal);
  expect([findings, err]).toEqual([
    [],
    [expect.stringContaining('warning published-changed: The date of "letter" was “2025-12-31”')],
  ]);
});

test('--first takes the timeline as if it were never published', async () => {
  await publish();
  change('events.yaml', DATE);
  expect(await call('compile', '--first')).toMatchObject({ code: 0 });
  expect(existsSync(record())).toBe(false);
  expect(await call('compile')).toMatchObject({ code: 0 });
});

test('a record that is damaged is reported with a way out', async () => {
  await publish();
  writeFileSync(record(), readFileSync(record(), 'utf8').replace('events:', 'event:'));
  const { code, err } = await call('compile');
  expect(code).toBe(1);
  expect(err).toContain('error published-form: This file is not as build wrote it (line 2)');
  expect(() => refuseUnexplained(siteIn(root))).toThrow('compile --first');
});

test('a record that stays alone is removed with its timeline', async () => {
  await publish();
  for (const file of ['timeline.yaml', 'documents.yaml', 'events.yaml']) rmSync(seed(file));
  expect((await call('compile')).out).toContain('published.yaml: removed');
});

test.each([
  ['https://gazette.press/timelines/', true],
  ['https://examples.org/', true],
  ['https://example.org/news/', false],
  ['https://paper.example/', false],
  ['https://preview.test/', false],
  ['http://localhost:8080/', false],
  ['http://127.0.0.1/', false],
])('a site at %s is for readers: %s', (address, expected) => {
  expect(isForReaders(address)).toBe(expected);
});
