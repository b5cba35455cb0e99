/** The address of a Postgres database. It may have a password, which is never shown. Pure. */

export const isPostgres = (source: string): boolean => /^postgres(ql)?:\/\//i.test(source);

export interface PostgresAddress {
  readonly url: string;
  readonly database: string;
  /** For messages: without password and options. */
  readonly shown: string;
}

/** Null if it cannot be read, also if a sign of its password would be taken for something else. */
export function readAddress(url: string): PostgresAddress | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.hash !== '') return null;
  const { protocol, username, host, pathname, search } = parsed;
  const path = textOf(pathname.slice(1));
  // A slash or question mark of a password ends the host, and an at sign is left behind it.
  if (path === null || /[@/]/.test(path) || search.includes('@')) return null;
  const database = path || textOf(username) || 'postgres';
  const user = username === '' ? '' : `${username}@`;
  return { url, database, shown: `${protocol}//${user}${host}/${pathname.slice(1)}` };
}

function textOf(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
