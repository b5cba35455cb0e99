/**
 * The headers of a built folder as rules by path, in the format of `_headers` (Netlify, Cloudflare
 * Pages). Our own server reads that file, too. Pure.
 *
 * If two rules match a path, some hosts send the later rule's header and others send both. Only the
 * policy is in two rules. The later one is the same or stricter, so it applies on every host.
 */
import { headersFor, pagePolicy, serverPolicy, type AllInline } from './headers.ts';

/** The content of a built folder, as far as its headers depend on it. */
export interface Hosted {
  readonly inline: AllInline;
  /** Pages that no other site may frame, as paths from the root: `index.html`. */
  readonly pages: readonly string[];
  /** Folders of pages that any site may frame. */
  readonly framed: readonly string[];
  /**
   * Files whose content never changes, as paths from the root. A path that ends with a slash stands
   * for all files in a folder.
   */
  readonly fixed: readonly string[];
}

export interface Rule {
  /** `/embed.js`, or a path that ends with a star: `/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A year. Only files that exist get this rule, because a missing file may be added later. In the
 * folders of an archive no name ever comes again with another content.
 */
export const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

export const rulesFor = ({ inline, pages, fixed }: Omit<Hosted, 'framed'>): Rule[] => [
  { path: '/*', headers: headersFor(serverPolicy(inline)) },
  ...pages.flatMap(addressesOf).map((path) => ({
    path,
    headers: { 'Content-Security-Policy': pagePolicy(inline) },
  })),
  ...fixed.map((file) => ({ path: `/${file}${isFolder(file) ? '*' : ''}`, headers: FOREVER })),
];

export const isFolder = (path: string): boolean => path.endsWith('/');

/** The addresses at which hosts serve a page. Some leave out the file extension. */
const addressesOf = (page: string): string[] => [
  ...(/(^|\/)index\.html$/.test(page) ? [`/${page.replace(/index\.html$/, '')}`] : []),
  `/${page}`,
  `/${page.replace(/\.html$/, '')}`,
];

export const fits = ({ path }: Rule, pathname: string): boolean =>
  path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;

export const netlifyFile = (rules: readonly Rule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

export function readNetlifyFile(text: string): Rule[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...rest] = block.split('\n');
      const headers = rest.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}
