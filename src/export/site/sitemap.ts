/** The pages of a site for search engines, as sitemaps.org describes it. Pure. */
import { xmlText } from '../markup.ts';

export interface SitemapEntry {
  /** Full. */
  readonly address: string;
  /** `2026-01-06`: of its data. */
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
 * `robots.txt` (RFC 9309), which names the sitemap. Null below a host's root: crawlers read that of
 * the root alone.
 * @param site a full address with a slash at its end.
 */
export const robots = (site: string): string | null =>
  new URL(site).pathname === '/'
    ? `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`
    : null;
