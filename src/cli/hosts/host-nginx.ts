/** The headers of a built folder for nginx: a file to include in a `server`. Pure. */
import { headersFor, pagePolicy, serverPolicy } from './headers.ts';
import { HOST_FILE_PATTERN } from './host-names.ts';
import { FOREVER, type Hosted } from './host-rules.ts';

/**
 * A location's headers replace those around it, so each location lists all of them. The header
 * for caching is left out of errors, which have locations of their own.
 */
export function nginxFile({ inline, framed, fixed }: Hosted): string {
  const loose = headersFor(serverPolicy(inline));
  const strict = { ...loose, 'Content-Security-Policy': pagePolicy(inline) };
  const folders = [...new Set(fixed.map(folderOf))].filter((folder) => folder !== '');
  const fixedPlaces = [
    ...folders.map((folder) => `^~ /${folder}/`),
    ...fixed.filter((file) => folderOf(file) === '').map((file) => `= /${file}`),
  ];
  /** The files of archives have no compressed copies. */
  const isLoose = (place: string): boolean => fixed.some((file) => place === `^~ /${file}`);
  return [
    '# To be included in a server that listens on 443 with a certificate, and has root and index.',
    'gzip_static on;',
    'gzip_vary on;',
    String.raw`if ($uri ~ "/\.(?!well-known/)") { return 403; }`,
    `if ($uri ~ "^/${HOST_FILE_PATTERN}$") { return 404; }`,
    ...ERRORS.map((status) => `error_page ${status} @sourceline_${status};`),
    location('/', strict, 'no-cache'),
    ...framed.map((folder) => location(`^~ /${folder}/`, loose, 'no-cache')),
    ...fixedPlaces.map((place) =>
      location(place, strict, FOREVER['Cache-Control'], isLoose(place) ? COMPRESSING : undefined),
    ),
    ...ERRORS.map((status) =>
      location(`@sourceline_${status}`, strict, 'no-store', [`return ${status};`], ' always'),
    ),
    '',
  ].join('\n');
}

const COMPRESSING = ['gzip on;', 'gzip_types application/javascript text/javascript;'];

/** The statuses for a file that is hidden, missing, not writable, or shorter than asked for. */
const ERRORS = [403, 404, 405, 416];

const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');

function location(
  place: string,
  headers: Readonly<Record<string, string>>,
  cache: string,
  more: readonly string[] = [],
  always = '',
): string {
  return [
    `location ${place} {`,
    ...Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header Cache-Control "${cache}"${always};`,
    ...more.map((line) => `  ${line}`),
    '}',
  ].join('\n');
}
