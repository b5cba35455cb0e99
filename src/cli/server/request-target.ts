/** Reads which path a request asks for, and which host it names. Pure. */
import { isIP } from 'node:net';
import { parseUrl } from '../../timeline/web-address.ts';

/**
 * The decoded path of a request's target, `/embed/x.html`, without its query.
 * Source: RFC 9112, section 3.2.
 * @returns null if it cannot be read. A path that begins with two slashes is refused, too, because
 *   in a link the same text is the address of another host.
 */
export function pathOfTarget(target: string): string | null {
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target)?.[0];
  if (absolute !== undefined && !parseUrl(target)) return null;
  const [raw = ''] = target.slice(absolute?.length ?? 0).split(/[?#]/, 1);
  const path = decodePath(absolute !== undefined && raw === '' ? '/' : raw);
  if (path === null || !/^\/(?![/\\])/.test(path)) return null;
  return hasControl(path) ? null : path;
}

function decodePath(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const hasControl = (text: string): boolean => /\p{Cc}/u.test(text);

/**
 * Whether a server on this machine may answer a request with this Host header. Any page on the web
 * can make its own domain resolve to this machine and then read our responses as its own. It cannot
 * do so with an IP address, a name below localhost or a name without a dot.
 */
export function isLocalHost(header: string | undefined): boolean {
  if (header === undefined) return true;
  const [, bracketed, plain = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(header) ?? [];
  if (bracketed !== undefined) return isIP(bracketed) === 6;
  if (plain === '') return header === '';
  const name = plain.toLowerCase().replace(/\.$/, '');
  return isIP(name) === 4 || !name.includes('.') || name.endsWith('.localhost');
}

/** A request's target, made safe for a line of the log. */
export const shownTarget = (target: string): string =>
  target.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, 200);
