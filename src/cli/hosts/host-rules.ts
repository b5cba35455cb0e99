/**
 * The headers of a built folder as rules by path, as `_headers` states them (Netlify, Cloudflare
 * Pages); our own server reads that file, too. Pure.
 *
 * Where two rules fit one path, hosts disagree: some take the later one's header, others send both.
 * Only the policy is in two, and the later one is the same or stricter: both ways mean the later.
 */
import { headersFor, pagePolicy, serverPolicy, type AllInline } from './headers.ts';

/** What a built folder holds, as far as its headers depend on it. */
export interface Hosted {
  readonly inline: AllInline;
  /** Pages that no other site may frame, below the root: `index.html`. */
  readonly pages: readonly string[];
  /** Folders of pages that any site may frame. */
  readonly framed: readonly string[];
  /** Files of which the content never changes, below the root. */
  readonly fixed: readonly string[];
}

export interface Rule {
  /** `/embed.js`, or with a star at its end: `/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A year. A rule for it names files that are there: what is missing now may come. */
export const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

export const rulesFor = ({ inline, pages, fixed }: Omit<Hosted, 'framed'>): Rule[] => [
  { path: '/*', headers: headersFor(serverPolicy(inline)) },
  ...pages.flatMap(addressesOf).map((path) => ({
    path,
    headers: { 'Content-Security-Policy': pagePolicy(inline) },
  })),
  ...fixed.map((file) => ({ path: `/${file}`, headers: FOREVER })),
];

/** Under which hosts serve a page: some leave out its ending. */
const addressesOf = (page: string): string[] => [
  ...(page === 'index.html' ? ['/'] : []),
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
