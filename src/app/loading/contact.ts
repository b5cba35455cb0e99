/** Where a fault of the page is reported. Browser only. */

/** Characters of an error's sentence; a mail program takes no endless address. */
const LONGEST = 300;

/**
 * The address that the build has written into the page's head: a web page, or a mail that says
 * which page has failed and how. @returns null where there is none.
 */
export function reportAddress(error: unknown): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="sourceline:contact"]');
  const contact = meta?.content ?? '';
  if (!/^(mailto|https?):/.test(contact) || !URL.canParse(contact)) return null;
  if (!contact.startsWith('mailto:')) return contact;
  const told = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
    0,
    LONGEST,
  );
  const body = `${location.href.slice(0, 2 * LONGEST)}\n\n${told}\n${navigator.userAgent}\n`;
  const fields = { subject: `Sourceline: ${document.title.slice(0, LONGEST)}`, body };
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, ''))}`,
  );
  return `${contact}?${query.join('&')}`;
}
