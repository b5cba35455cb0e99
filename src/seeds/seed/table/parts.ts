/** A cell with several entries. Pure. */

/**
 * An entry that has a separator or begins with a quotation mark stands in quotation marks, doubled
 * within.
 */
const ENTRY = (separators: string): RegExp =>
  new RegExp(
    String.raw`\s*(?:"((?:[^"]|"")*)"\s*(?=[${separators}]|$)|([^${separators}]*))(?:[${separators}]|$)`,
    'gy',
  );

export const LIST = ';|\\n';
/** Within texts, a semicolon does not separate entries. */
export const TEXTS = '|\\n';

/** More entries than any list may have, so that a longer list is refused. */
const MOST = 10_000;

/** The entries that are not empty. */
export function partsOf(text: string, separators: string): string[] {
  const parts: string[] = [];
  const pattern = ENTRY(separators);
  while (pattern.lastIndex < text.length && parts.length < MOST) {
    const found = pattern.exec(text)!;
    const part = found[1]?.replaceAll('""', '"') ?? found[2]!.trim();
    if (/\S/.test(part)) parts.push(part);
  }
  return parts;
}

/** Reads back equal with `LIST`. */
export const joinParts = (parts: readonly string[]): string =>
  parts
    .map((part) => (/[;|\r\n]|^"|^\s|\s$/.test(part) ? `"${part.replaceAll('"', '""')}"` : part))
    .join('; ');
