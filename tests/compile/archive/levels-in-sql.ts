/** Levels and order as the queries of docs/archives give them, and as Node does. Node only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINEST_OCTAVE } from '../../../src/archive/grid.ts';
import { rowOf } from '../../../src/compile/archive/row.ts';
import { SortedRows } from '../../../src/compile/archive/sorted-rows.ts';
import { surveyRows } from '../../../src/compile/archive/survey.ts';
import { timeOf } from '../../../src/layout/axis/shape.ts';
import type { EventJson } from '../../../src/timeline/schema.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import { textOf } from '../../project/sources.ts';
import { FACTS } from './any-archive.ts';
import type { SqlEngine } from './sql-engines.ts';

/** Events whose dates a database could have: to a day or finer, or from one to another. */
export const withPlainDates = (events: readonly EventJson[]): EventJson[] =>
  events.filter(({ when }) => when.form !== 'one-of' && when.earliest && when.latest);

/** What is said of events, by id in order of position. */
export interface Placed {
  /** Octaves. */
  readonly levels: ReadonlyMap<string, number>;
  /** That of the root: coarser levels count as this. */
  readonly root: number;
}

export function placedInNode(events: readonly EventJson[]): Placed {
  const temporary = mkdtempSync(join(tmpdir(), 'sourceline-levels-'));
  try {
    const rows = new SortedRows(temporary);
    for (const event of events) rows.add(rowOf(event, whenOf(event.when, [])!, []));
    const { order, depths, octave } = surveyRows(rows, FACTS, () => undefined);
    const levels = new Map([...order].map((row, i) => [events[row]!.id, octave - depths[i]!]));
    return { levels, root: octave };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** An event that is let in nowhere. */
export const NOWHERE = FINEST_OCTAVE - 1;

/** The same by the queries. */
export async function placedInSql(
  engine: SqlEngine,
  events: readonly EventJson[],
): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-levels-'));
  try {
    const csv = join(folder, 'events.csv');
    writeFileSync(csv, [HEADER, ...events.map(cellsOf), ''].join('\n'));
    await engine.load(csv);
    const levels = new Map<unknown, number>();
    for (const [id, level] of await engine.query(textOf('docs/archives/levels.sql')))
      levels.set(id, Number(level));
    const ordered = await engine.query(textOf('docs/archives/order.sql'));
    return new Map(ordered.map(([id]) => [id as string, levels.get(id)!]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What differs, at most a few; where one has more events than the other, their numbers. */
export function differences(
  ours: Placed,
  theirs: ReadonlyMap<string, number>,
): readonly (readonly unknown[])[] {
  const entries = [...theirs];
  const found = [...ours.levels].flatMap(([id, level], i) => {
    const [other, given] = entries[i] ?? [];
    return other === id && Math.min(ours.root, given!) === level
      ? []
      : [[i, id, level, other, given]];
  });
  if (entries.length !== ours.levels.size) found.push([ours.levels.size, entries.length]);
  return found.slice(0, 9);
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

/** The events as a table, with a level if one is given. */
export const tableOf = (
  events: readonly EventJson[],
  levelOf?: (id: string) => number | undefined,
): string =>
  [
    `id,date,title,lane,importance${levelOf ? ',level' : ''}`,
    ...events.map(({ id, when, title, lane, importance }) =>
      [id, when.edtf, title, lane, importance, ...(levelOf ? [levelOf(id)] : [])].join(','),
    ),
    '',
  ].join('\n');
