/** Writes `/.well-known/security.txt`, which says where to report a weakness. RFC 9116. Pure. */

const DAY = 86_400_000;

/** RFC 9116 recommends less than a year, so that an abandoned file expires. */
const VALID = 364 * DAY;

/**
 * @param contact an address that begins with mailto: or https:.
 * @param site the full address of the site's folder; null if it is not known.
 * @param now the time of the build, in milliseconds since 1970.
 */
export function securityTxt(contact: string, site: string | null, now: number): string {
  const own =
    site !== null && new URL(site).pathname === '/' ? `${site}.well-known/security.txt` : null;
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(now + VALID).toISOString().replace(/\.\d+/, '')}`,
    'Preferred-Languages: en, fr, uk',
    // Readers look for the file only at the root of a host.
    ...(own === null ? [] : [`Canonical: ${own}`]),
    '',
  ].join('\n');
}
