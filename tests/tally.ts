/** The result of a run as three numbers. */
import type { TestCase, TestModule, TestSuite } from 'vitest/node';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * A suite or file that fails outside its tests (it does not load, a hook throws) counts as one
 * failure, and so does each unhandled error. A run of no test is a failure, too.
 */
export function tally(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): Tally {
  const sum: Tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) count(module, sum);
  if (sum.passed + sum.failed + sum.skipped === 0) sum.failed = 1;
  return sum;
}

function count(each: TestModule | TestSuite | TestCase, sum: Tally): void {
  if (each.type === 'test') {
    const { state } = each.result();
    // A test that never ended has not passed.
    sum[state === 'pending' ? 'failed' : state] += 1;
    return;
  }
  if (each.errors().length > 0) sum.failed += 1;
  for (const child of each.children) count(child, sum);
}

export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '');
