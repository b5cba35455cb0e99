/**
 * Work that may be interrupted. At each `yield` the page may do something else. Pure.
 * The result is the same whether the work is done at once or in slices.
 */
export type Steps<T, Seen = null> = Generator<Seen, T, undefined>;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
