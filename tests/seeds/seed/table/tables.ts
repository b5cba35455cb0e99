/** Timelines for tests whose events are a table. Node only. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { EventJson } from '../../../../src/timeline/schema.ts';
import { compileTimeline, type Compiled } from '../../../../src/compile/compile.ts';
import { formatDiagnostic } from '../../../../src/seeds/report/report-text.ts';
import { seedsOf } from '../../../compile/seeds.ts';

/** A seeds folder with one timeline, `test`, whose events are this table. */
export function seedsWithTable(table: string | Uint8Array, name = 'events.csv'): string {
  const root = seedsOf();
  rmSync(join(root, 'test', 'events.yaml'));
  rmSync(join(root, 'test', 'verified.yaml'), { force: true });
  writeFileSync(join(root, 'test', name), table);
  return root;
}

export const compileTable = (table: string | Uint8Array, name?: string): Compiled =>
  compileTimeline(seedsWithTable(table, name), 'test');

/** Each mistake as its code, where it is, and what is said. */
export const told = ({ diagnostics }: Compiled): string[] =>
  diagnostics.map((each) => `${each.code}: ${each.cell ?? each.line}: ${each.sentence}`);

export const printed = ({ diagnostics }: Compiled): string =>
  diagnostics.map((each) => formatDiagnostic(each)).join('\n');

/** A table of one event, with these cells beside or in place of the usual ones. */
export function oneEvent(cells: Readonly<Record<string, string>>, separator = ','): string {
  const all: Record<string, string> = {
    title: 'A bun',
    date: '2026-01-02',
    text: 'It is small.',
    reason: 'The paper says so.',
    source: 'paper',
    paragraph: '2',
    quote: 'four towns',
    says: 'So it says.',
    ...cells,
  };
  const row = (texts: readonly string[]): string =>
    texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator);
  return [row(Object.keys(all)), row(Object.values(all)), ''].join('\r\n');
}

/** The first event of a table without mistakes. */
export function eventIn(table: string | Uint8Array): EventJson {
  const compiled = compileTable(table);
  expect(told(compiled)).toEqual([]);
  return compiled.timeline!.events[0]!;
}
