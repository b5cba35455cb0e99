/**
 * Answers requests from the current files of a built folder, which may be built again at any time.
 * No request ends the process. An error becomes a line in the log and a response 500. Node only.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { fits, type Rule } from '../hosts/host-rules.ts';
import { isLocalHost, pathOfTarget, shownTarget } from './request-target.ts';
import { servedFile, twinOf, type ServedFile } from './served-file.ts';

export interface Answering {
  /** The folders. A file of the first is taken where several have it. */
  readonly roots: readonly string[];
  /** The headers of its responses, read again for each. */
  readonly rules: () => readonly Rule[];
  /** Called with one line for the person who runs the server. */
  readonly log: (line: string) => void;
}

const TWINS = { br: '.br', gzip: '.gz' } as const;
const ENCODINGS = ['br', 'gzip', 'identity'];

/**
 * What an article on another site loads: the loader with its hash, embed pages and pictures; and the
 * files of an archive, but not its head. Nobody who may not read that can guess their names.
 */
const LOADER = /^\/embed(-\d+)?\.js$/;
const FOR_ARTICLES = /^\/(embed(-\d+\.js|\.js|\/.*)|archives\/[^/]+\/[irst]\/.*)$/;

export const siteAnswer =
  (site: Answering): RequestListener =>
  (request, response) => {
    const fail = (error: unknown): void => {
      site.log(`${request.method} ${shownTarget(request.url ?? '')}: 500: ${String(error)}`);
      refuse(response, 500);
    };
    response.on('error', fail);
    answer(site, request, response).catch(fail);
  };

async function answer(
  { roots, rules, log }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOfTarget(request.url ?? '');
  guard(response, rules(), path ?? '/');
  if (!isLocalHost(request.headers.host)) return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // We do not read the body of the request.
    response.setHeader('Connection', 'close');
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  if (path === null) return refuse(response, 400);
  const found = await foundIn(roots, path);
  if (found === null) {
    // As hosts do, so that the links of the folder's page lead from it.
    if (await foundIn(roots, `${path}/`))
      return refuse(response, 301, { Location: `${encodeURI(path)}/` });
    return refuse(response, 404);
  }
  const { root, file } = found;
  const sent = await chosen(root, file, request, response);
  fitRange(request, sent.bytes);
  const sending = send(request, addressOf(sent.path), {
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
  });
  sending.on('headers', () => sending.type(file.path));
  sending.on('stream', (stream: NodeJS.ReadableStream & { bytesRead: number }) => {
    const promised = Number(response.getHeader('Content-Length'));
    stream.on('end', () => {
      // The file has become shorter. Only a broken connection tells the client.
      if (stream.bytesRead < promised) response.destroy();
    });
  });
  sending.on('error', (error: Error & { status: number; headers?: Record<string, string> }) => {
    const { status, message, headers = {} } = error;
    if (status >= 500)
      log(`${request.method} ${shownTarget(request.url ?? '')}: ${status}: ${message}`);
    refuse(response, status, headers);
  });
  sending.pipe(response);
}

async function foundIn(
  roots: readonly string[],
  path: string,
): Promise<{ readonly root: string; readonly file: ServedFile } | null> {
  for (const root of roots) {
    const file = await servedFile(root, path);
    if (file !== null) return { root, file };
  }
  return null;
}

/** Sets the headers that a host would, but no other site may read what is not published yet. */
function guard(response: ServerResponse, rules: readonly Rule[], path: string): void {
  // Browsers must ask again for files that may change, unless a rule says otherwise.
  response.setHeader('Cache-Control', 'no-cache');
  for (const rule of rules.filter((each) => fits(each, path)))
    for (const [name, value] of Object.entries(rule.headers)) response.setHeader(name, value);
  if (!LOADER.test(path)) response.removeHeader('Access-Control-Allow-Origin');
  if (!FOR_ARTICLES.test(path)) response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

/** The file, or its compressed copy if the client accepts it. */
async function chosen(
  root: string,
  file: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ServedFile> {
  const twins = {
    br: await twinOf(root, file, TWINS.br),
    gzip: await twinOf(root, file, TWINS.gzip),
  };
  if (!twins.br && !twins.gzip) return file;
  response.setHeader('Vary', 'Accept-Encoding');
  const accepted = new Negotiator(request).encodings(ENCODINGS, { preferred: ENCODINGS });
  for (const encoding of accepted) {
    if (encoding === 'identity') break;
    const twin = twins[encoding as keyof typeof twins];
    if (!twin) continue;
    response.setHeader('Content-Encoding', encoding);
    return twin;
  }
  return file;
}

/** If a client asks for more last bytes than a file has, it gets all of it: RFC 9110, 14.1.2. */
function fitRange({ headers }: IncomingMessage, bytes: number): void {
  const last = /^ *bytes= *-(\d+) *$/.exec(headers.range ?? '')?.[1];
  if (last !== undefined && Number(last) > bytes) headers.range = 'bytes=0-';
}

const addressOf = (path: string): string => path.split(sep).map(encodeURIComponent).join('/');

const REASONS: Readonly<Record<number, string>> = {
  301: 'Moved permanently',
  400: 'Bad request: the address cannot be read',
  404: 'Not found',
  405: 'Method not allowed',
  412: 'Precondition failed',
  416: 'Range not satisfiable',
  421: 'This server answers only to names of this machine, as localhost',
  500: 'Something is wrong with this server: its terminal says what',
};

/** Headers that describe a file. */
const OF_FILES = [
  'Accept-Ranges',
  'Content-Encoding',
  'Content-Length',
  'Content-Range',
  'ETag',
  'Last-Modified',
  'Vary',
];

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  for (const name of OF_FILES) response.removeHeader(name);
  const text = `${REASONS[status] ?? `Refused (${status})`}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    // A file that is missing now may exist in a moment.
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(text);
}
