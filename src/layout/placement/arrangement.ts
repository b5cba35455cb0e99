/**
 * How the plot is cut into bands and rows. Pure.
 *
 * Rows go to groups by need: what home shows is packed, and each group gets the rows that takes.
 * Groups merge into one band where the height has no room for two rows each.
 */
import type { Steps } from '../../timeline/steps.ts';
import { crowd } from './crowd.ts';
import type { Entries } from './entry.ts';
import type { Group as Grouped } from '../../view/grouping.ts';
import type { Band, Box } from '../layout.ts';
import { pack, type Planned, type PlanView, type Preference } from './plan.ts';

/** Px of a row, and of one where that makes all of home fit. */
const ROW = 25;
const TIGHT_ROW = 22;
/** Px at a band's top for its name, and where there is none. */
const NAME_LINE = 18;
const NO_NAME = 6;
/** Past so many events at home there is no packing them all: rows follow numbers. */
const PLANNED_MOST = 400;

export interface RowBand extends Band {
  /** Entries, in order of time. */
  readonly members: Int32Array;
  readonly rows: number;
  readonly plan: readonly Planned[];
  /** Px from the chart's top to that of the band's first row. */
  readonly firstRow: number;
}

export interface Arrangement {
  readonly rowHeight: number;
  readonly bands: readonly RowBand[];
}

interface Group {
  readonly of: Grouped | null;
  readonly members: Int32Array;
}

interface Choice {
  readonly groups: readonly Group[];
  readonly rowHeight: number;
  readonly rows: readonly number[];
  readonly plans: readonly (readonly Planned[])[];
}

/** In steps. */
export function* arrangement(
  e: Entries,
  groups: readonly Grouped[],
  groupOf: (entry: number) => number,
  plot: Box,
  home: PlanView,
): Steps<Arrangement> {
  const members: number[][] = groups.map(() => []);
  for (let i = 0; i < e.count && groups.length > 0; i++) members[groupOf(i)]!.push(i);
  // A group without events has nothing to say; where none has any, all stand empty.
  const apart = groups
    .map((of, g) => ({ of, members: Int32Array.from(members[g]!) }))
    .filter(({ members }) => members.length > 0 || e.count === 0);
  const merged: Group[] = [{ of: null, members: Int32Array.from(e.lane.keys()) }];
  const seen = (groups: readonly Group[]): number[][] =>
    groups.map(({ members }) => [...members].filter((i) => isSeen(e, i, home)));
  const isNamed = apart.length > 1 || (apart[0]?.of.name ?? '') !== '';
  const all = isNamed ? [apart, merged] : [merged];
  for (const groups of all) {
    const fitting = fit(e, groups, seen(groups), plot, home);
    if (fitting) return place(fitting, plot);
    if (groups === apart && rowsIn(plot, groups, ROW) < 2 * groups.length) continue;
    return place(yield* crowded(e, groups, seen(groups), plot, home), plot);
  }
  return place(yield* crowded(e, merged, seen(merged), plot, home), plot);
}

const isSeen = (e: Entries, i: number, { zoom, from, to }: PlanView): boolean =>
  e.t0[i]! <= to && Math.max(e.t1[i]!, e.t0[i]! + e.rightward[0][i]! / zoom) >= from;

const VARIANTS: readonly (readonly [number, Preference])[] = [
  [ROW, 'right'],
  [TIGHT_ROW, 'right'],
  [ROW, 'either'],
  [TIGHT_ROW, 'either'],
];

/** The calmest variant in which everything at home has its place; null where none has. */
function fit(
  e: Entries,
  groups: readonly Group[],
  seen: readonly (readonly number[])[],
  plot: Box,
  home: PlanView,
): Choice | null {
  if (seen.reduce((sum, each) => sum + each.length, 0) > PLANNED_MOST) return null;
  for (const [rowHeight, preference] of VARIANTS) {
    const available = rowsIn(plot, groups, rowHeight);
    const plans = seen.map((each) => pack(e, each, home, preference, available));
    const needs = plans.map((plan) => Math.max(1, plan?.rows ?? Infinity));
    if (sum(needs) <= available) {
      const rows = shared(available, needs, groups);
      return { groups, rowHeight, rows, plans: plans.map((plan) => plan?.places ?? []) };
    }
  }
  return null;
}

/** Not all has room: rows in proportion to need, and in each band the most important that fit. */
function* crowded(
  e: Entries,
  groups: readonly Group[],
  seen: readonly (readonly number[])[],
  plot: Box,
  home: PlanView,
): Steps<Choice> {
  const many = sum(seen.map((each) => each.length)) > PLANNED_MOST;
  const needs = seen.map((each, g) =>
    many
      ? Math.sqrt(groups[g]!.members.length)
      : (pack(e, each, home, 'either', Infinity)?.rows ?? 1),
  );
  const available = rowsIn(plot, groups, ROW);
  const rows = proportional(available, needs);
  const plans: (readonly Planned[])[] = [];
  for (const [g, each] of seen.entries()) {
    yield null;
    plans.push(crowd(e, each, home, rows[g]!));
  }
  return { groups, rowHeight: ROW, rows, plans };
}

const nameLine = ({ of }: Group): number => (of ? NAME_LINE : NO_NAME);

/** Less than a row each where there is no room apart; together there is always one. */
const rowsIn = (plot: Box, groups: readonly Group[], rowHeight: number): number =>
  Math.max(
    groups.length > 1 ? 0 : 1,
    Math.floor((plot.height - sum(groups.map(nameLine))) / rowHeight),
  );

/** `needs` are met; what is left goes, row by row, to the band with most events a row. */
function shared(available: number, needs: readonly number[], groups: readonly Group[]): number[] {
  const rows = [...needs];
  for (let left = available - sum(needs); left > 0; left--) {
    const crowd = rows.map((n, g) => groups[g]!.members.length / (n + 1));
    rows[crowd.indexOf(Math.max(...crowd))]!++;
  }
  return rows;
}

/** At least one each. Source: Sainte-Laguë's method of seats. */
function proportional(available: number, needs: readonly number[]): number[] {
  const rows = needs.map(() => 1);
  for (let left = available - needs.length; left > 0; left--) {
    const claims = rows.map((n, g) => needs[g]! / (2 * n + 1));
    rows[claims.indexOf(Math.max(...claims))]!++;
  }
  return rows;
}

function place({ groups, rowHeight, rows, plans }: Choice, plot: Box): Arrangement {
  const used = sum(rows) * rowHeight + sum(groups.map(nameLine));
  const spare = Math.max(0, plot.height - used) / groups.length;
  let y = plot.y;
  const bands = groups.map((group, g): RowBand => {
    const height = nameLine(group) + rows[g]! * rowHeight + spare;
    const band = {
      id: group.of?.id ?? null,
      name: group.of?.name ?? null,
      lane: group.of?.lane ?? null,
      y,
      height,
      members: group.members,
      rows: rows[g]!,
      plan: plans[g]!,
      firstRow: y + nameLine(group),
    };
    y += height;
    return band;
  });
  return { rowHeight, bands };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
