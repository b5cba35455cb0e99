/** The headers of a built folder for Apache: a `.htaccess` in it, and in folders that differ. Pure. */
import { headersFor, pagePolicy, serverPolicy } from './headers.ts';
import { HOST_FILE_PATTERN } from './host-names.ts';
import { FOREVER, type Hosted } from './host-rules.ts';

/**
 * A folder has its own file, so that nothing depends on where on a host the site lies. Only
 * directives that every host allows in it (AllowOverride FileInfo) are used.
 */
export function apacheFiles({ inline, framed, fixed }: Hosted): Readonly<Record<string, string>> {
  const loose = headersFor(serverPolicy(inline));
  const strict = { ...loose, 'Content-Security-Policy': pagePolicy(inline) };
  const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');
  const folders = [...new Set(fixed.map(folderOf))].filter((folder) => folder !== '');
  const files = fixed.filter((file) => folderOf(file) === '');
  const policy = `Header always set Content-Security-Policy "${loose['Content-Security-Policy']}"`;
  // What `set` sets is sent with no error, what `always set` sets with every answer.
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
