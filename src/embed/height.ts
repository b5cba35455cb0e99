/**
 * How a page in a frame tells its height, in every dialect that hosts understand. Pure.
 *
 * A frame does not know its host, so it speaks all of them at once: a host ignores what it does
 * not understand. Two dialects need a word from the host first, and are left out without it.
 */

export interface Frame {
  /** Of the timeline; Datawrapper's hosts name their charts by one. */
  readonly id: string;
  /** Full address of the page in the frame. */
  readonly address: string;
  /** What pym's parent calls this frame; null where the host is not pym. */
  readonly childId: string | null;
  /** What WordPress gave this frame to prove itself; null where the host is not WordPress. */
  readonly secret: string | null;
}

/** What is posted to the parent: JSON text, pym's text, or an object. */
export type HeightMessage = string | Readonly<Record<string, unknown>>;

const PYM = 'xPYMx';

/** One message for each dialect; `height` in whole CSS px. */
export function heightMessages(height: number, frame: Frame): HeightMessage[] {
  const { id, address, childId, secret } = frame;
  return [
    // AMP and @newswire/frames; our own loader listens to it, too.
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(childId === null ? [] : [`pym${PYM}${childId}${PYM}height${PYM}${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** What an address says about its host. */
export function frameOf(id: string, address: string): Frame {
  const { searchParams, hash } = new URL(address);
  const secret = /[#&?]secret=(\w{1,64})(?:&|$)/.exec(hash)?.[1];
  return { id, address, childId: childId(searchParams.get('childId')), secret: secret ?? null };
}

/** An id goes back into a message that pym's parent takes apart: it must not hold the delimiter. */
const childId = (text: string | null): string | null =>
  text !== null && /^[\w.:-]{1,128}$/.test(text) && !text.includes(PYM) ? text : null;

/** Does a message from the parent ask for the height? */
export function asksForHeight(data: unknown, { childId }: Frame): boolean {
  if (typeof data === 'string')
    return childId !== null && data.startsWith(`pym${PYM}${childId}${PYM}width${PYM}`);
  if (typeof data !== 'object' || data === null) return false;
  return (
    'sentinel' in data && data.sentinel === 'amp' && 'type' in data && data.type === 'frames-init'
  );
}

/** Px; taller than any screen by far, and a host should not be made to scroll further. */
const TALLEST = 20_000;

/** The height in a message of a frame, as our loader reads it; null for anything else. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('sentinel' in data) || data.sentinel !== 'amp') return null;
  if (!('type' in data) || data.type !== 'embed-size' || !('height' in data)) return null;
  const { height } = data;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return null;
  return Math.min(Math.ceil(height), TALLEST);
}
