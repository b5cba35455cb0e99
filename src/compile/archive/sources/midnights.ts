/**
 * Notices days that a database keeps as times. At midnight they would look more exact than they are.
 * Pure.
 */
import type { Moment } from './moment.ts';

/** Of times to the minute, one in 1,440 is at midnight by chance. */
const MOST = 0.1;

export class Midnights {
  /** By column: how many times there are, and how many at midnight. */
  readonly #counts = new Map<string, { all: number; midnight: number }>();

  add(column: string, { ms }: Moment): void {
    if (ms === null) return;
    const counts = this.#counts.get(column) ?? { all: 0, midnight: 0 };
    this.#counts.set(column, counts);
    counts.all++;
    if (ms === 0) counts.midnight++;
  }

  /** A column that may have days, if there is one. */
  get suspect(): string | null {
    const found = [...this.#counts].find(([, { all, midnight }]) => midnight > all * MOST);
    return found?.[0] ?? null;
  }
}
