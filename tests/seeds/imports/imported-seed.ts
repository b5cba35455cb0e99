/** Imports, compiles and exports a file as the commands do, without a process for each. Node only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { USUAL_PUBLISHING } from '../../../src/seeds/drafts.ts';
import { readImport, type ImportResult } from '../../../src/seeds/imports/import-file.ts';
import type { KindName } from '../../../src/seeds/imports/kinds.ts';
import { seedText, type SeedText } from '../../../src/seeds/imports/settled/seed-text.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import type { Findings } from '../../../src/seeds/report/report-text.ts';
import { USUAL_LIMITS } from '../../../src/seeds/checks/quotation-limits.ts';
import { timelineJsKept } from '../../../src/export/formats/timelinejs-kept.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { parseForeign } from '../../../src/timeline/foreign/foreign.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { wordsOf } from '../../../src/words/every.ts';
import { temporaryFolder } from '../../compile/seeds.ts';

export type Files = SeedText['files'];

export interface ImportOptions {
  readonly kind?: KindName | null;
  readonly timeZone?: string;
  /** What an editor does to the seed. */
  readonly edit?: (files: Files) => Files;
}

export function importOf(
  content: string | Uint8Array,
  { kind = null, timeZone = 'UTC' }: ImportOptions = {},
): ImportResult & { readonly problems: Findings; readonly seed: SeedText | null } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const report = new Report();
  const result = readImport({ name: 'given', bytes, kind, timeZone }, report);
  const { imported } = result;
  const seed =
    imported &&
    seedText(imported, {
      title: 'Given',
      file: 'given',
      kind: result.kind!,
      kindName: 'a test',
      language: 'en',
      timeZone,
    });
  const { diagnostics, count: mistakes } = report;
  return { ...result, problems: { diagnostics, mistakes }, seed };
}

/** Sentences of what is wrong. */
export const problemsOf = (content: string | Uint8Array, options: ImportOptions = {}): string[] =>
  importOf(content, options).problems.diagnostics.map(({ sentence }) => sentence);

/** What the seed says of each event, and of the timeline. */
export function compiledImport(root: string, { files }: SeedText): Timeline {
  const folder = join(root, 'given');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const foreign = parseForeign(JSON.parse(files['foreign.json']!))!;
  const unmarked = new Set(foreign.events.map(({ id }) => id));
  const publishing = { ...USUAL_PUBLISHING, unmarked };
  const { timeline, diagnostics } = compileTimeline(root, 'given', USUAL_LIMITS, publishing);
  if (!timeline) throw new Error(diagnostics.map(({ sentence }) => sentence).join('\n'));
  return readTimeline(timeline);
}

/** The JSON of TimelineJS that an import of `content` is exported as. */
export function roundTrip(root: string, content: string, options: ImportOptions = {}): unknown {
  const { seed, problems } = importOf(content, options);
  if (!seed) throw new Error(problems.diagnostics.map(({ sentence }) => sentence).join('\n'));
  const { edit = (files) => files } = options;
  const timeline = compiledImport(root, { ...seed, files: edit(seed.files) });
  const foreign = parseForeign(JSON.parse(seed.files['foreign.json']!))!;
  const taken = { timeline, words: wordsOf('en'), address: null };
  return JSON.parse(JSON.stringify(timelineJsKept(taken, foreign)));
}

/** Each event as `when`, title, lane. */
export function eventsOf(content: string, options: ImportOptions = {}) {
  const { imported, problems, seed } = importOf(content, options);
  expect(problems.diagnostics.map(({ sentence }) => sentence)).toEqual([]);
  // What is read can be compiled.
  compiledImport(temporaryFolder(), seed!);
  return imported!.events.map(({ when, title, lane }) => [when, title, lane]);
}
