/**
 * Reuses the objects of the last frame for whatever has not changed.
 *
 * Svelte skips members of a keyed list that are the same object as before. So of a hundred labels
 * that only move, it visits none.
 */

/**
 * @param keep takes two members with the same key, the last frame's and this frame's, and returns
 * the one to show: the last frame's if they look the same
 * @returns a function that takes each frame's members in turn and returns the ones to show
 */
export function createKeeper<T>(
  keyOf: (member: T) => string,
  keep: (before: T, now: T) => T,
): (members: readonly T[]) => T[] {
  let last = new Map<string, T>();
  return (members) => {
    const next = new Map<string, T>();
    const kept = members.map((member) => {
      const key = keyOf(member);
      const before = last.get(key);
      const shown = before === undefined ? member : keep(before, member);
      next.set(key, shown);
      return shown;
    });
    last = next;
    return kept;
  };
}
