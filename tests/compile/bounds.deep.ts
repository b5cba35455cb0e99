/** How long compile and verify take with input that nobody should give them, and what they say. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../src/compile/compile.ts';
import { readDocument } from '../../src/compile/documents/read-document.ts';
import { formatReport } from '../../src/seeds/report/report-text.ts';
import { verifyTimeline } from '../../src/compile/quotations/verify.ts';
import { seedsOf, temporaryFolder } from './seeds.ts';
import { STRANGE_SEEDS } from './strange-seeds.ts';

/** Milliseconds of this process, without other work of the machine. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(`${what}: ${times.length} runs, median ${middle} ms, most ${sorted.at(-1)} ms`);
}

test('a hundred compiles of 15,000 events with one lane renamed', () => {
  const root = seedsOf();
  const events = join(root, 'test/events.yaml');
  const [first = ''] = readFileSync(events, 'utf8')
    .split(/^(?=- id: letter)/m)
    .slice(1);
  const record = first.split(/\n(?=- )/, 1).join('');
  const records = Array.from({ length: 15_000 }, (_, i) =>
    record.replace('id: letter', `id: letter-${i}`).replace('lane: bakers', 'lane: renamed'),
  );
  writeFileSync(events, records.join('\n'));
  const times = Array.from({ length: 100 }, () => {
    let report = '';
    const time = cost(() => (report = formatReport([compileTimeline(root, 'test')])));
    expect(report).toContain('and in 14,999 other places (lines');
    expect(report.split('\n').length).toBeLessThanOrEqual(50);
    return time;
  });
  print('15,000 events with a lane renamed', times);
  expect(Math.max(...times)).toBeLessThan(3000);
});

test('strange files in the place of each seed file', () => {
  const times: number[] = [];
  for (const [name, text] of Object.entries(STRANGE_SEEDS)) {
    for (const file of ['timeline.yaml', 'events.yaml']) {
      const root = seedsOf();
      writeFileSync(join(root, 'test', file), text());
      let report = '';
      const time = cost(() => (report = formatReport([compileTimeline(root, 'test')])));
      expect(report, name).toMatch(/error/);
      expect(report.split('\n').length, name).toBeLessThanOrEqual(50);
      expect(report.length, name).toBeLessThan(30_000);
      if (time > 1500) console.log(`${file} is ${name}: ${Math.round(time)} ms`);
      times.push(time);
    }
  }
  print('strange seed files', times);
  expect(Math.max(...times)).toBeLessThan(10_000);
});

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const MARKS = [
  ...ASCII.filter((mark) => /[^0-9A-Za-z]/.test(mark)),
  ...['…', '“', '”', '—', '·', '。', '\u0301', '\u0323\u0301', '\u200b', '\t', '\n', '\r'],
  ...[') ', '. ', '.)', '”. ', 'A. ', 'a ', 'ab'],
];

test('verify on 1 MB of each mark', async () => {
  const root = seedsOf();
  const documents = temporaryFolder();
  mkdirSync(documents, { recursive: true });
  const [file, events] = ['documents.yaml', 'events.yaml'].map((name) => join(root, 'test', name));
  const seed = readFileSync(file!, 'utf8');
  writeFileSync(events!, readFileSync(events!, 'utf8').replace(/paragraph: \d/g, 'paragraph: 1'));
  const times: number[] = [];
  for (const mark of MARKS) {
    const half = mark.repeat(Math.floor(500_000 / mark.length));
    for (const text of [`${half}${half}`, `${half}Five bakers${half}`, `x${half}${half}A`]) {
      writeFileSync(join(documents, 'paper.txt'), text);
      const hash = createHash('sha256').update(text).digest('hex');
      writeFileSync(file!, seed.replace(/sha256: \S+/, `sha256: ${hash}`));
      const before = process.cpuUsage();
      await verifyTimeline(root, 'test', documents, readDocument);
      const time = since(before);
      if (time > 1000) console.log(`verify on ${JSON.stringify(mark)}: ${Math.round(time)} ms`);
      times.push(time);
    }
  }
  print('verify on 1 MB of a mark', times);
  expect(Math.max(...times)).toBeLessThan(5000);
});
