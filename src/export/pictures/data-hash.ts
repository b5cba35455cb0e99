/** The hash of the data that the page shows, for the picture's metadata. Browser only. */

/**
 * SHA-256 of the timeline's JSON file, in hex: a page that holds its data says it. Null where it
 * cannot be had again, or where the browser does not hash (over plain http): a picture without it
 * is still true, so none of these stops one.
 */
export async function dataHash(): Promise<string | null> {
  const said = document.querySelector<HTMLMetaElement>('meta[name="sourceline:data-hash"]');
  if (said) return said.content;
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  if (!named || !isSecureContext) return null;
  const response = await fetch(named.content, { cache: 'force-cache' }).catch(() => null);
  if (!response?.ok) return null;
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
