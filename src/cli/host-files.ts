/**
 * The headers of our pages as files for common hosts, all from one table of rules. Pure; imports
 * `headers`.
 *
 * No header is in two rules that fit one path: hosts disagree on which of them counts.
 */
import { headersFor, serverPolicy, type Inline } from './headers.ts';

export interface Rule {
  /** `/embed.js`, or with a star at its end: `/assets/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** @param fixed files of which the content never changes, below the root. */
export const rulesFor = (inline: Inline, fixed: readonly string[]): Rule[] => [
  { path: '/*', headers: headersFor(serverPolicy(inline)) },
  { path: '/assets/*', headers: FOREVER },
  ...fixed.map((file) => ({ path: `/${file}`, headers: FOREVER })),
];

const lines = (
  headers: Rule['headers'],
  write: (name: string, value: string) => string,
): string[] => Object.entries(headers).map(([name, value]) => write(name, value));

/** `_headers`, for Netlify and Cloudflare Pages; our own server reads it, too. */
const netlifyFile = (rules: readonly Rule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n'),
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

export const fits = ({ path }: Rule, pathname: string): boolean =>
  path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;

/** `vercel.json`. */
const vercelFile = (rules: readonly Rule[]): string => {
  const headers = rules.map((rule) => ({
    source: rule.path.replace('*', '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
};

/** `.htaccess`, for Apache. */
const apacheFile = (rules: readonly Rule[]): string => {
  const rule = ({ path, headers }: Rule): string => {
    const set = lines(headers, (name, value) => `Header always set ${name} "${value}"`);
    if (path === '/*') return set.map((line) => `  ${line}`).join('\n');
    const pattern = path.replaceAll('.', String.raw`\.`).replace('*', '');
    return [
      `  <If "%{REQUEST_URI} =~ m#${pattern}${path.endsWith('*') ? '' : '$'}#">`,
      ...set.map((line) => `    ${line}`),
      '  </If>',
    ].join('\n');
  };
  return `<IfModule mod_headers.c>
  Header always set Cache-Control "no-cache"
${rules.map(rule).join('\n')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json image/svg+xml
</IfModule>
`;
};

/** `nginx.conf`: to be included in a `server`. A location's headers replace those around it. */
const nginxFile = (rules: readonly Rule[]): string => {
  const all = rules.find(({ path }) => path === '/*')?.headers ?? {};
  const block = (place: string, headers: Rule['headers']): string =>
    [
      `location ${place} {`,
      ...lines(headers, (name, value) => `  add_header ${name} "${value}" always;`),
      '}',
    ].join('\n');
  const special = rules
    .filter(({ path }) => path !== '/*')
    .map(({ path, headers }) =>
      block(path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`, { ...all, ...headers }),
    );
  return [
    'gzip_static on;',
    block('/', { ...all, 'Cache-Control': 'no-cache' }),
    ...special,
    block('~ /\\.', {}).replace('{\n}', '{\n  deny all;\n}'),
    '',
  ].join('\n');
};

/** Every file for a host, by its name below the root. */
export const hostFiles = (rules: readonly Rule[]): Readonly<Record<string, string>> => ({
  _headers: netlifyFile(rules),
  'vercel.json': vercelFile(rules),
  '.htaccess': apacheFile(rules),
  'nginx.conf': nginxFile(rules),
});

const NAMES = Object.keys(hostFiles([]));

/** Whether a path below the root is one of these, which are for hosts and not for readers. */
export const isHostFile = (path: string): boolean => NAMES.includes(path);
