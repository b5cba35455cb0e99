/** Levels as docs/archives/levels.sql gives them, and as Node does. Node only. */
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINEST_OCTAVE } from '../../../src/archive/grid.ts';
import { rowOf } from '../../../src/compile/archive/row.ts';
import { SortedRows } from '../../../src/compile/archive/sorted-rows.ts';
import { surveyRows } from '../../../src/compile/archive/survey.ts';
import { timeOf } from '../../../src/layout/axis/shape.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import { FACTS } from './any-archive.ts';

/** Events whose dates a database could have: to a day or finer, or from one to another. */
export const withPlainDates = (events: readonly EventJson[]): EventJson[] =>
  events.filter(({ when }) => when.form !== 'one-of' && when.earliest && when.latest);

/** By id. */
type Levels = ReadonlyMap<string, number>;

/** Levels as Node gives them, as octaves. */
export function levelsInNode(events: readonly EventJson[]): Levels {
  const temporary = mkdtempSync(join(tmpdir(), 'sourceline-levels-'));
  try {
    const rows = new SortedRows(temporary);
    for (const event of events) rows.add(rowOf(event, whenOf(event.when, [])!, []));
    const { order, depths, octave } = surveyRows(rows, FACTS, () => undefined);
    return new Map([...order].map((row, i) => [rows.ids.at(row), octave - depths[i]!]));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** The same by the query. One that is coarser than the root counts as the root's. */
export async function levelsInDuckDb(events: readonly EventJson[], root: number): Promise<Levels> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-levels-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    writeFileSync(join(folder, 'rows.csv'), [HEADER, ...events.map(cellsOf)].join('\n'));
    await connection.run(`create table events as from read_csv('${join(folder, 'rows.csv')}')`);
    const query = readFileSync('docs/archives/levels.sql', 'utf8');
    const read = await connection.runAndReadAll(query);
    return new Map(
      read.getRows().map(([id, level]) => [id as string, Math.min(root, Number(level))]),
    );
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}

const HEADER = 'id,lane,importance,score,label,starts_at,ends_at,is_day';

function cellsOf(event: EventJson): string {
  const when = whenOf(event.when, [])!;
  const mark = timeOf(when);
  const { from, to } = when.extent;
  const { id, lane, importance, title } = event;
  const isDay = mark !== null && !mark.isMoment;
  return [id, lane, importance, 0, title, mark?.from ?? from, mark ? '' : to, isDay].join(',');
}

/** An event that is let in nowhere. */
export const NOWHERE = FINEST_OCTAVE - 1;
