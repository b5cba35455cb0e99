/** The guides in docs/: a reader who follows them, block by block, sees what they say. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../compile/seeds.ts';
import { textOf } from '../project/sources.ts';
import { stepsOf, takeStep } from './follow.ts';

const BRIDGE = 'docs/bridge';

interface Identified {
  readonly id: string;
}

test('a reader who follows the guide sees what it shows, and gets the timeline of docs/bridge', async () => {
  const root = temporaryFolder();
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const steps = stepsOf(textOf('docs/guide.md'));
  let output = '';
  for (const step of steps) {
    if (step.kind === 'copy') {
      // What readers have typed so far is in the file that they now copy.
      const whole = parse(textOf(join(BRIDGE, step.file))) as readonly Identified[];
      for (const record of parse(read(step.file)) as readonly Identified[])
        expect(whole).toContainEqual({ ...whole.find(({ id }) => id === record.id), ...record });
    }
    output = (await takeStep(step, root, output)) ?? output;
    if (step.kind !== 'run' || !step.text.includes('sourceline new')) continue;
    // What the guide then asks for in words.
    rmSync(join(root, 'documents'), { recursive: true });
    cpSync(join(BRIDGE, 'documents'), join(root, 'documents'), { recursive: true });
    writeFileSync(join(root, 'seeds/bridge/documents.yaml'), '');
  }
  expect(new Set(steps.map(({ kind }) => kind))).toEqual(
    new Set(['run', 'see', 'write', 'add', 'change', 'copy']),
  );
  for (const file of readdirSync(join(BRIDGE, 'seeds/bridge')))
    expect(read(`seeds/bridge/${file}`)).toBe(textOf(join(BRIDGE, 'seeds/bridge', file)));
  expect(read('dist/index.html')).toContain('The old bridge at Liston');
});

test('a timeline of TimelineJS is imported, and exported equal, as docs/from-timelinejs.md says', async () => {
  const root = temporaryFolder();
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  await takeStep({ kind: 'run', text: 'npx sourceline new other' }, root, '');
  let output = '';
  for (const step of stepsOf(textOf('docs/from-timelinejs.md')))
    output = (await takeStep(step, root, output)) ?? output;
  const events = parse(read('seeds/crossing/events.yaml')) as readonly object[];
  expect(events).toMatchObject([
    { title: 'The bridge is built', when: '1848/1851', draft: true },
    { title: 'The town closes the bridge', when: '2026-03-02' },
  ]);
  expect(JSON.parse(read('again.json'))).toEqual(JSON.parse(read('crossing.json')));
});
