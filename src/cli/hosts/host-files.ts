/** Writes the headers of a built folder as files for common hosts. Pure. */
import { headersFor, pagePolicy, serverPolicy } from './headers.ts';
import { apacheFiles } from './host-apache.ts';
import { nginxFile } from './host-nginx.ts';
import { FOREVER, isFolder, netlifyFile, rulesFor, type Hosted } from './host-rules.ts';

/** The text of `vercel.json`. */
function vercelFile({ inline, framed, fixed }: Hosted): string {
  const { 'Content-Security-Policy': policy = '', ...all } = headersFor(serverPolicy(inline));
  const folders = framed.join('|');
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const headers = [
    rule('/(.*)', all),
    rule(`/((?!(?:${folders})/).*)`, { 'Content-Security-Policy': pagePolicy(inline) }),
    rule(`/((?:${folders})/.*)`, { 'Content-Security-Policy': policy }),
    ...fixed.map((file) =>
      rule(`/(${file.replaceAll('.', String.raw`\.`)}${isFolder(file) ? '.*' : ''})`, FOREVER),
    ),
  ];
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/** The files for all hosts, by their path from the root. */
export const hostFiles = (hosted: Hosted): Readonly<Record<string, string>> => ({
  _headers: netlifyFile(rulesFor(hosted)),
  'vercel.json': vercelFile(hosted),
  'nginx.conf': nginxFile(hosted),
  ...apacheFiles(hosted),
});
