/** The headers of a built folder for Apache: a `.htaccess` in it and in some subfolders. Pure. */
import { headersFor, pagePolicy, serverPolicy } from './headers.ts';
import { HOST_FILE_PATTERN } from './host-names.ts';
import { FOREVER, type Hosted } from './host-rules.ts';

/**
 * A subfolder with other headers has a file of its own, so that the site may be anywhere on a host.
 * We use only directives that every host allows in it (AllowOverride FileInfo).
 */
export function apacheFiles({ inline, framed, fixed }: Hosted): Readonly<Record<string, string>> {
  const loose = headersFor(serverPolicy(inline));
  const strict = { ...loose, 'Content-Security-Policy': pagePolicy(inline) };
  const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');
  const folders = [...new Set(fixed.map(folderOf))].filter((folder) => folder !== '');
  const files = fixed.filter((file) => folderOf(file) === '');
  const policy = `Header always set Content-Security-Policy "${loose['Content-Security-Policy']}"`;
  // `set` leaves its header out of errors; `always set` sends it with every response.
  const kept = `Header set Cache-Control "${FOREVER['Cache-Control']}"`;
  return {
    '.htaccess': `<IfModule mod_headers.c>
${Object.entries(strict)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set Cache-Control "no-cache"
  Header always set Cache-Control "no-store" "expr=%{REQUEST_STATUS} -ge 400"
${files.map((file) => `  <Files "${file}">\n    ${kept}\n  </Files>`).join('\n')}
  # What compresses an answer adds this to its ETag, and would not know it again.
  RequestHeader edit* If-None-Match "-(gzip|br)\\"" "\\""
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
</IfModule>
<IfModule mod_alias.c>
  RedirectMatch 403 "/\\.(?!well-known/)"
  RedirectMatch 404 "/${HOST_FILE_PATTERN}$"
</IfModule>
`,
    ...Object.fromEntries([
      ...framed.map((folder) => [`${folder}/.htaccess`, inHeaders(policy)]),
      ...folders.map((folder) => [`${folder}/.htaccess`, inHeaders(kept)]),
    ] as [string, string][]),
  };
}

const COMPRESSED = [
  'text/html',
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
];

const inHeaders = (line: string): string => `<IfModule mod_headers.c>\n  ${line}\n</IfModule>\n`;
