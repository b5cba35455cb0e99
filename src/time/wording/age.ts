/** Large numbers of years, before a language words them. Pure. */

const UNITS = [
  ['billion', 1_000_000_000],
  ['million', 1_000_000],
] as const;

export interface Age {
  readonly count: number;
  readonly unit: 'million' | 'billion';
}

/** A year as an age, if it has at most two decimals as one; else it is somebody's exact year. */
export function ageOf(year: number): Age | null {
  for (const [unit, length] of UNITS) {
    if (-year >= length && -year % (length / 100) === 0) return { count: -year / length, unit };
  }
  return null;
}

/** Years before this one carry their era, as on the axis. */
export const ERA_GOES_WITHOUT_SAYING = 1000;

/** Thousands apart, but four digits together, as years are written. */
export const grouped = (count: number, separator: string): string =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, separator);
