/** The hash of the data on the page, for the metadata of a picture. Browser only. */
import { sha256 } from '../../timeline/hash.ts';

/**
 * SHA-256 of the timeline's JSON file, in hex. Null if the file cannot be fetched again, or if the
 * browser does not hash (over plain http). A picture without the hash is still true, so neither
 * prevents one.
 */
export async function dataHash(): Promise<string | null> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  if (!named || !isSecureContext) return null;
  const response = await fetch(named.content, { cache: 'force-cache' }).catch(() => null);
  if (!response?.ok) return null;
  return sha256(await response.arrayBuffer());
}
