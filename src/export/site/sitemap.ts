/** Lists the pages of a site for search engines, in the format of sitemaps.org. Pure. */
import { xmlText } from '../markup.ts';

export interface SitemapEntry {
  /** A full address. */
  readonly address: string;
  /** The date of its data: `2026-01-06`. */
  readonly changed: string;
}

export const sitemap = (
  entries: readonly SitemapEntry[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.map(({ address, changed }) => `<url><loc>${xmlText(address)}</loc><lastmod>${changed}</lastmod></url>`).join('\n')}
</urlset>
`;

/**
 * `robots.txt` (RFC 9309), which names the sitemap. Null if the site is not at its host's root,
 * because crawlers read only the file there.
 * @param site the full address, with a trailing slash.
 */
export const robots = (site: string): string | null =>
  new URL(site).pathname === '/'
    ? `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`
    : null;
