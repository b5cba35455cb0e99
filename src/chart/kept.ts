/**
 * What of a frame is as it was in the frame before, as the same object.
 *
 * A keyed list in Svelte asks nothing of a member that is the very one it had: of a hundred labels
 * that only move, none is visited.
 */

/**
 * @param keep of two members with one key, the one before and the one now, what to show: the one
 * before where they look the same
 * @returns a function that is given each frame's members in turn, and gives back what to show
 */
export function keeping<T>(
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
