/** Seeds that are about dates and little else. Node only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTimeline } from '../../src/compile/compile.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { temporaryFolder } from './seeds.ts';

export interface DatedSeed {
  readonly timeZone?: string;
  readonly home?: string;
  readonly language?: string;
  /** By id: EDTF, or the fields of an event. */
  readonly events: Readonly<Record<string, string | Fields>>;
}

interface Fields extends Readonly<Record<string, unknown>> {
  readonly when: string;
}

const REASON = { basis: 'stated', reason: 'The paper prints it.' };

/** JSON is YAML, too. */
const eventOf = (id: string, fields: Fields): object => ({
  id,
  title: `It is ${id}`,
  summary: 'One sentence.',
  lane: 'lane',
  status: 'reported',
  importance: '3',
  dating: REASON,
  citations: [
    {
      document: 'paper',
      paragraph: '1',
      quote: 'the very words',
      says: 'So.',
      supports: ['what', 'when'],
    },
  ],
  ...fields,
});

/** What compile makes of it. */
export function compiled({
  timeZone = 'Europe/Paris',
  home = '2026-03-09/2026-03-12',
  language = 'en',
  events,
}: DatedSeed) {
  const root = temporaryFolder();
  const folder = join(root, 'dated');
  const write = (file: string, json: unknown): void =>
    writeFileSync(join(folder, file), `${JSON.stringify(json, null, 2)}\n`);
  mkdirSync(folder);
  write('timeline.yaml', {
    title: 'Dated',
    summary: 'Dates.',
    language,
    timeZone,
    home,
    lanes: [{ id: 'lane', name: 'Lane' }],
  });
  write('documents.yaml', [
    {
      id: 'paper',
      file: 'paper.txt',
      sha256: '0'.repeat(64),
      title: 'A paper',
      publisher: 'The Paper',
      author: 'Ann Example',
      published: '2026-01-06',
      publishedBasis: 'It is printed.',
    },
  ]);
  write(
    'events.yaml',
    Object.entries(events).map(([id, given]) =>
      eventOf(id, typeof given === 'string' ? { when: given } : given),
    ),
  );
  const { timeline, diagnostics } = compileTimeline(root, 'dated');
  return {
    json: timeline,
    problems: diagnostics.map(({ code, sentence }) => `${code}: ${sentence}`),
  };
}

/** As a page reads it. */
export function read(seed: DatedSeed): Timeline {
  const { json, problems } = compiled(seed);
  if (!json) throw new Error(problems.join('\n'));
  const parsed = parseTimeline(JSON.parse(JSON.stringify(json)));
  if (!parsed.timeline || parsed.problems.length > 0)
    throw new Error(JSON.stringify(parsed.problems));
  return parsed.timeline;
}
