/** Where to report an error of the page. Browser only. */

/** The maximum length of an error message: mail programs refuse very long addresses. */
const LONGEST = 300;

/**
 * The address that the build has written into the head of the page: a web page, or a mail that says
 * which page failed and how.
 *
 * @returns null if there is none
 */
export function reportAddress(error: unknown): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="sourceline:contact"]');
  const contact = meta?.content ?? '';
  if (!/^(mailto|https?):/.test(contact) || !URL.canParse(contact)) return null;
  if (!contact.startsWith('mailto:')) return contact;
  const summary = (
    error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  ).slice(0, LONGEST);
  const body = `${location.href.slice(0, 2 * LONGEST)}\n\n${summary}\n${navigator.userAgent}\n`;
  const fields = { subject: `Sourceline: ${document.title.slice(0, LONGEST)}`, body };
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, ''))}`,
  );
  return `${contact}?${query.join('&')}`;
}
