/**
 * Whether two values look the same. They are compared member by member, so that no new member can
 * be forgotten.
 *
 * For plain data only: primitives, arrays and objects of them. Called for every item of every
 * frame.
 */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isCompound(a) || !isCompound(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  let members = 0;
  for (const key in a) {
    if (!isAlike(a[key], b[key])) return false;
    members++;
  }
  for (const _ in b) members--;
  return members === 0;
}

/**
 * Returns `before` if it equals `now` in every member but `except`. Otherwise returns `now`,
 * reusing those members of `before` that are equal.
 */
export function keepAlike<T extends object>(before: T, now: T, except: readonly (keyof T)[]): T {
  const compared = (Object.keys(now) as (keyof T)[]).filter((key) => !except.includes(key));
  const same = compared.filter((key) => isAlike(before[key], now[key]));
  if (same.length === compared.length) return before;
  const kept = { ...now };
  for (const key of same) kept[key] = before[key];
  return kept;
}

type Compound = Readonly<Record<string, unknown>>;

const isCompound = (value: unknown): value is Compound =>
  typeof value === 'object' && value !== null;
