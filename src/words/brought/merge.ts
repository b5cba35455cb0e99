/** Puts changes into records. Pure. */

/** A record with some of its values replaced, however deep. */
export function merge<T extends object>(base: T, changes: object | undefined): T {
  if (!changes) return base;
  const all = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(changes)) {
    const old = all[key];
    all[key] = isRecord(old) && isRecord(value) ? merge(old, value) : value;
  }
  return all as T;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
