/** `/.well-known/security.txt`: whom to tell of a weakness. Source: RFC 9116. Pure. */

const DAY = 86_400_000;

/** RFC 9116 recommends less than a year: what nobody looks after any more should end. */
const VALID = 364 * DAY;

/**
 * @param contact an address that begins with mailto: or https:.
 * @param site full address of the site's folder; null where it is not known.
 * @param now milliseconds since 1970, when the site is built.
 */
export function securityTxt(contact: string, site: string | null, now: number): string {
  const own =
    site !== null && new URL(site).pathname === '/' ? `${site}.well-known/security.txt` : null;
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(now + VALID).toISOString().replace(/\.\d+/, '')}`,
    'Preferred-Languages: en, fr, uk',
    // Only at the root of a host is it looked for.
    ...(own === null ? [] : [`Canonical: ${own}`]),
    '',
  ].join('\n');
}
