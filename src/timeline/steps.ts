/**
 * Work that may be interrupted: each `yield` is a place where the page may do something else. Pure.
 * Done at once or in slices, it comes to the same.
 */
export type Steps<T, Seen = null> = Generator<Seen, T, undefined>;

/** All of it at once. */
export function ended<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
