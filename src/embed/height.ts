/**
 * How an embed page reports its height, in every format that hosts understand. Pure.
 *
 * The page does not know its host, so it sends all formats at once; a host ignores those that it
 * does not understand. Two formats need information from the host and are left out without it.
 */

export interface EmbedHost {
  /** The id of the timeline. Datawrapper's script identifies charts by it. */
  readonly id: string;
  /** The full address of the embed page. */
  readonly address: string;
  /** The id that pym's parent has given to this iframe; null without pym. */
  readonly childId: string | null;
  /** The secret that WordPress has given to this iframe; null without WordPress. */
  readonly secret: string | null;
}

/** A message to the parent: JSON text, pym's text, or an object. */
export type HeightMessage = string | Readonly<Record<string, unknown>>;

const PYM = 'xPYMx';

/** One message for each format; `height` is in whole CSS px. */
export function heightMessages(height: number, host: EmbedHost): HeightMessage[] {
  const { id, address, childId, secret } = host;
  return [
    // For AMP and @newswire/frames; our own loader reads it too.
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(childId === null ? [] : [`pym${PYM}${childId}${PYM}height${PYM}${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** What the address says about the host. */
export function readHost(id: string, address: string): EmbedHost {
  const { searchParams, hash } = new URL(address);
  const secret = /[#&?]secret=(\w{1,64})(?:&|$)/.exec(hash)?.[1];
  return { id, address, childId: childId(searchParams.get('childId')), secret: secret ?? null };
}

/**
 * The id is returned in a message that pym's parent splits, so it must not contain the delimiter.
 */
const childId = (text: string | null): string | null =>
  text !== null && /^[\w.:-]{1,128}$/.test(text) && !text.includes(PYM) ? text : null;

/** Whether a message from the parent asks for the height. */
export function asksForHeight(data: unknown, { childId }: EmbedHost): boolean {
  if (typeof data === 'string')
    return childId !== null && data.startsWith(`pym${PYM}${childId}${PYM}width${PYM}`);
  if (typeof data !== 'object' || data === null) return false;
  return (
    'sentinel' in data && data.sentinel === 'amp' && 'type' in data && data.type === 'frames-init'
  );
}

/** In px. Far taller than any screen: a host should not have to scroll further. */
const TALLEST = 20_000;

/** The height in a message from an iframe, for our loader; null for any other message. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('sentinel' in data) || data.sentinel !== 'amp') return null;
  if (!('type' in data) || data.type !== 'embed-size' || !('height' in data)) return null;
  const { height } = data;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return null;
  return Math.min(Math.ceil(height), TALLEST);
}
