/** Writes a tile's events in columns, and reads them again. Pure. */
import { STATUSES, type Status } from '../timeline/timeline.ts';
import type { TileJson } from './format.ts';

/** An event of an archive's index: all that the chart needs of it. */
export interface Stub {
  /** Rank in order of instant, end and id. */
  readonly position: number;
  readonly id: string;
  readonly label: string;
  /** As in date-text.ts. */
  readonly date: string;
  /** Ms from the start of what the date names to where its mark stands; 0 for a bar. */
  readonly at: number;
  /** Index. */
  readonly lane: number;
  readonly importance: number;
  readonly score: number;
  readonly status: Status;
  /** The number of documents that report it. */
  readonly documents: number;
  readonly differs: boolean;
  readonly isCorrected: boolean;
}

export type StubColumns = Pick<
  TileJson,
  'o' | 'e' | 'at' | 'l' | 'p' | 's' | 'f' | 'r' | 'n' | 'x' | 'i'
>;

/** @param stubs in order of position */
export function writeColumns(stubs: readonly Stub[]): StubColumns {
  const digits = (of: (stub: Stub) => number): string => stubs.map(of).join('');
  const lines = (of: (stub: Stub) => string): string => stubs.map(of).join('\n');
  return {
    o: stubs.map(({ position }, i) => position - (stubs[i - 1]?.position ?? 0)),
    e: lines(({ date }) => date),
    at: stubs.map(({ at }) => at),
    l: digits(({ lane }) => lane),
    p: digits(({ importance }) => importance),
    s: digits(({ status }) => STATUSES.indexOf(status)),
    f: digits(({ differs, isCorrected }) => (differs ? 1 : 0) + (isCorrected ? 2 : 0)),
    ...(stubs.some(({ score }) => score > 0) && { r: stubs.map(({ score }) => score) }),
    n: stubs.map(({ documents }) => documents),
    // A label is one line in the chart anyway.
    x: lines(({ label }) => label.replaceAll('\n', ' ')),
    i: lines(({ id }) => id),
  };
}

export function readColumns({ o, e, at, l, p, s, f, r, n, x, i }: StubColumns): Stub[] {
  const [dates, labels, ids] = [e.split('\n'), x.split('\n'), i.split('\n')];
  let position = 0;
  return o.map((distance, j) => {
    position += distance;
    const flags = Number(f[j]);
    return {
      ...{ position, id: ids[j]!, label: labels[j]!, date: dates[j]!, at: at[j]! },
      ...{ lane: Number(l[j]), importance: Number(p[j]), score: r?.[j] ?? 0 },
      status: STATUSES[Number(s[j])]!,
      documents: n[j]!,
      differs: (flags & 1) > 0,
      isCorrected: (flags & 2) > 0,
    };
  });
}
