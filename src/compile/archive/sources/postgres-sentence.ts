/** What went wrong with a database, in a sentence that has no password. Pure. */

/** What Postgres and the system call it, and what somebody can do. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no host of that name. Check it for a slip.',
  EAI_AGAIN: 'The host cannot be found: the network may be down.',
  ECONNREFUSED: 'No database answers there. Check host and port, and whether it runs.',
  ENOENT: 'No database answers there. Check the folder of its socket.',
  EHOSTUNREACH: 'The host cannot be reached from here.',
  ENETUNREACH: 'The host cannot be reached from here.',
  ETIMEDOUT: 'The host does not answer. Check its name, and whether a firewall is between.',
  '28P01': 'The user or the password is wrong. Give the password in PGPASSWORD or in ~/.pgpass.',
  '28000': 'The database does not let this user in from here.',
  '3D000': 'There is no database of that name on this host.',
  '42501': 'This user may not read that. Ask for the right to select from it.',
  '25006': 'The query would change something. Write one that only reads.',
  '57014': 'The database stopped the query because it took too long. Make it shorter.',
};

/** @param isLost if the connection broke by itself. @returns null if it is not an error of a database */
export function postgresSentence(error: Error, isLost: boolean): string | null {
  const { code = '' } = error as NodeJS.ErrnoException;
  const known = SENTENCES[code];
  if (known !== undefined) return known;
  if (
    isLost ||
    /^(57P|08)/.test(code) ||
    /terminated|ECONNRESET|EPIPE/.test(`${code} ${error.message}`)
  )
    return 'The connection was lost before all events were read. Try again.';
  if (/timeout|timed out/i.test(error.message)) return SENTENCES.ETIMEDOUT!;
  if (/SSL/.test(error.message)) return `${ending(error.message)} Add ?sslmode=… to the address.`;
  if (/password must be a string/.test(error.message))
    return 'The database wants a password. Give it in PGPASSWORD or in ~/.pgpass.';
  // What a query has wrong, in the words of the database.
  if (/^[0-9A-Z]{5}$/.test(code)) return `The query cannot be run: ${ending(error.message)}`;
  return null;
}

const ending = (text: string): string => `${text.replace(/\.$/, '')}.`;
