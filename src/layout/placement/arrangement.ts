/**
 * Divides the plot into bands and rows. Pure.
 *
 * Each group gets as many rows as the events of the home view need in it. Groups merge into one
 * band if the height does not allow two rows each.
 */
import type { Steps } from '../../timeline/steps.ts';
import { packCrowd } from './crowd.ts';
import type { Entries } from './entry.ts';
import type { Group as Grouped } from '../../view/grouping.ts';
import type { Band, Box } from '../layout.ts';
import { pack, type Packing, type Planned, type PlanView, type Preference } from './plan.ts';

/** The height of a row in px, and the smaller one that is used if it makes all of home fit. */
const ROW = 25;
const TIGHT_ROW = 22;
/** Px at the top of a band with a name, and of one without. */
const NAME_LINE = 18;
const NO_NAME = 6;
/** Px under the last row of a band, because buttons are a little higher than rows. */
const FOOT = 4;
/**
 * With more events at home than this, packing them all would take too long, so each band gets rows
 * by the number of its events.
 */
const MOST_PLANNED = 400;

export interface RowBand extends Band {
  /** Entries, in order of time. */
  readonly members: Int32Array;
  readonly rows: number;
  readonly plan: readonly Planned[];
  /** Px from the top of the chart to the first row of the band. */
  readonly firstRow: number;
}

export interface Arrangement {
  readonly rowHeight: number;
  readonly bands: readonly RowBand[];
}

interface Group {
  readonly of: Grouped | null;
  readonly members: Int32Array;
  /** How many events it has, which may be more than its members. */
  readonly count: number;
}

interface Choice {
  readonly groups: readonly Group[];
  readonly rowHeight: number;
  readonly rows: readonly number[];
  readonly plans: readonly (readonly Planned[])[];
}

/**
 * Yields between its steps.
 *
 * @param counts by group: the number of its events, if it is not that of its entries
 */
export function* arrange(
  e: Entries,
  groups: readonly Grouped[],
  groupOf: (entry: number) => number,
  plot: Box,
  home: PlanView,
  counts: readonly number[] = [],
): Steps<Arrangement> {
  const { apart, merged, all } = waysToGroup(e, groups, groupOf, counts);
  const seen = (groups: readonly Group[]): number[][] => seenIn(e, groups, home);
  for (const groups of all) {
    const fitting = fit(e, groups, seen(groups), plot, home);
    if (fitting) return place(fitting, plot);
    if (groups === apart && rowsIn(plot, groups, ROW) < 2 * groups.length) continue;
    return place(yield* packCrowded(e, groups, seen(groups), plot, home), plot);
  }
  return place(yield* packCrowded(e, merged, seen(merged), plot, home), plot);
}

/** The groups apart, all in one, and which of these may be tried, in this order. */
function waysToGroup(
  e: Entries,
  groups: readonly Grouped[],
  groupOf: (entry: number) => number,
  counts: readonly number[] = [],
) {
  const members: number[][] = groups.map(() => []);
  for (let i = 0; i < e.count && groups.length > 0; i++) members[groupOf(i)]!.push(i);
  // A group without events is left out, unless no group has any.
  const apart: readonly Group[] = groups
    .map((of, g) => ({
      of,
      members: Int32Array.from(members[g]!),
      count: counts[g] ?? members[g]!.length,
    }))
    .filter(({ members }) => members.length > 0 || e.count === 0);
  const merged: readonly Group[] = [
    { of: null, members: Int32Array.from(e.lane.keys()), count: e.count },
  ];
  const isNamed = apart.length > 1 || (apart[0]?.of?.name ?? '') !== '';
  return { apart, merged, all: isNamed ? [apart, merged] : [merged] };
}

const seenIn = (e: Entries, groups: readonly Group[], home: PlanView): number[][] =>
  groups.map(({ members }) => [...members].filter((i) => isSeen(e, i, home)));

/**
 * The height of the plot, in px, in which the calmest variant that needs no more than `most` shows
 * all of home; null if none does.
 */
export function neededPlot(
  e: Entries,
  groups: readonly Grouped[],
  groupOf: (entry: number) => number,
  home: PlanView,
  most: number,
): number | null {
  const [way] = waysToGroup(e, groups, groupOf).all as [readonly Group[]];
  const seen = seenIn(e, way, home);
  if (sum(seen.map((each) => each.length)) > MOST_PLANNED) return null;
  for (const [rowHeight, preference] of VARIANTS) {
    const rows = seen.map((each) => pack(e, each, home, preference, Infinity)?.rows ?? 1);
    const heights = way.map(
      (group, g) => nameLine(group) + Math.max(1, rows[g]!) * rowHeight + FOOT,
    );
    const height = sum(heights);
    if (height <= most) return height;
  }
  return null;
}

const isSeen = (e: Entries, i: number, { zoom, from, to }: PlanView): boolean =>
  e.t0[i]! <= to && Math.max(e.t1[i]!, e.t0[i]! + e.rightward[0][i]! / zoom) >= from;

const VARIANTS: readonly (readonly [number, Preference])[] = [
  [ROW, 'right'],
  [TIGHT_ROW, 'right'],
  [ROW, 'either'],
  [TIGHT_ROW, 'either'],
];

/** The calmest variant in which everything at home fits; null if none does. */
function fit(
  e: Entries,
  groups: readonly Group[],
  seen: readonly (readonly number[])[],
  plot: Box,
  home: PlanView,
): Choice | null {
  if (seen.reduce((sum, each) => sum + each.length, 0) > MOST_PLANNED) return null;
  for (const [rowHeight, preference] of VARIANTS) {
    const available = rowsIn(plot, groups, rowHeight);
    const packed: Packing[] = [];
    for (const each of seen) {
      // The others need a row each: a crowd is given up at its first band.
      const most = available - sum(packed.map(rowsOf)) - (seen.length - packed.length - 1);
      const plan = most > 0 && pack(e, each, home, preference, most);
      if (plan) packed.push(plan);
      else break;
    }
    if (packed.length < seen.length) continue;
    const rows = shareRows(available, packed.map(rowsOf), groups);
    return { groups, rowHeight, rows, plans: packed.map(({ planned }) => planned) };
  }
  return null;
}

/**
 * Not everything fits: rows are given in proportion to need, and each band packs the most
 * important.
 */
function* packCrowded(
  e: Entries,
  groups: readonly Group[],
  seen: readonly (readonly number[])[],
  plot: Box,
  home: PlanView,
): Steps<Choice> {
  const many = sum(seen.map((each) => each.length)) > MOST_PLANNED;
  const needs = seen.map((each, g) =>
    many ? Math.sqrt(groups[g]!.count) : (pack(e, each, home, 'either', Infinity)?.rows ?? 1),
  );
  const available = rowsIn(plot, groups, ROW);
  const rows = divideRows(available, needs);
  const plans: (readonly Planned[])[] = [];
  for (const [g, each] of seen.entries()) {
    yield null;
    plans.push(packCrowd(e, each, home, rows[g]!));
  }
  return { groups, rowHeight: ROW, rows, plans };
}

const rowsOf = ({ rows }: Packing): number => Math.max(1, rows);
const nameLine = ({ of }: Group): number => (of ? NAME_LINE : NO_NAME);

/** Less than one row each if there is no room for several bands; a single band always has room. */
const rowsIn = (plot: Box, groups: readonly Group[], rowHeight: number): number =>
  Math.max(
    groups.length > 1 ? 0 : 1,
    Math.floor((plot.height - sum(groups.map(nameLine))) / rowHeight),
  );

/**
 * Meets all `needs`. Rows that are left go, one by one, to the band with the most events per row.
 */
function shareRows(available: number, needs: number[], groups: readonly Group[]): number[] {
  const rows = [...needs];
  for (let left = available - sum(needs); left > 0; left--) {
    const crowd = rows.map((n, g) => groups[g]!.count / (n + 1));
    rows[crowd.indexOf(Math.max(...crowd))]!++;
  }
  return rows;
}

/** At least one row each. Source: the Sainte-Laguë method for distributing seats. */
function divideRows(available: number, needs: readonly number[]): number[] {
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
