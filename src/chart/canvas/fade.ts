/**
 * Colours of something that fades as one. Half-transparent parts would show through each other; to
 * draw them on a second canvas first takes ten times as long as all else of a frame. So they are
 * drawn opaque, in the colours that they would have over the paper. Pure.
 */

type Channels = readonly [red: number, green: number, blue: number];

/** Gives the colour in which a part is drawn. */
export type Fade = (colour: string) => string;

/**
 * @param opacity from 0 to 1
 * @returns null if the paper's colour is not in sRGB. Any other colour outside sRGB stays as it is.
 */
export function fadeOver(paper: string, opacity: number): Fade | null {
  const below = channelsOf(paper);
  if (!below) return null;
  return (colour) => {
    const own = channelsOf(colour);
    if (!own) return colour;
    const mixed = own.map((value, i) => Math.round(below[i]! + (value - below[i]!) * opacity));
    return `rgb(${mixed.join(', ')})`;
  };
}

/** A theme has few colours, and each frame needs them often. */
const known = new Map<string, Channels | null>();

function channelsOf(colour: string): Channels | null {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const read = readColour(colour);
  known.set(colour, read);
  return read;
}

/** Reads opaque colours: as themes write them, and as browsers compute them. */
function readColour(colour: string): Channels | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  const channels = hex ?? /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!channels) return null;
  const [red, green, blue] = channels.slice(1).map((text) => parseInt(text, hex ? 16 : 10));
  return [red!, green!, blue!];
}
