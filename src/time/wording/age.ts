/** Prepares large numbers of years, which each language then words. Pure. */

const UNITS = [
  ['billion', 1_000_000_000],
  ['million', 1_000_000],
] as const;

export interface Age {
  readonly count: number;
  readonly unit: 'million' | 'billion';
}

/** A year as an age with at most two decimals. Null if it needs more: then the year is exact. */
export function ageOf(year: number): Age | null {
  for (const [unit, length] of UNITS) {
    if (-year >= length && -year % (length / 100) === 0) return { count: -year / length, unit };
  }
  return null;
}

/** Years before this one are shown with their era, as on the axis. */
export const ERA_GOES_WITHOUT_SAYING = 1000;

/** Separates the thousands, but keeps four digits together, as in years. */
export const groupDigits = (count: number, separator: string): string =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, separator);
