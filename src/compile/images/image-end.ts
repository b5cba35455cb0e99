/** Checks that an image is complete. A partly copied one still states its width and height. */

/** True for every AVIF, because only decoding it would tell. */
export function hasEnd(bytes: Uint8Array, kind: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'png') return file.includes('IEND');
  // The image's end must follow the last start of a scan, because a thumbnail inside has both too.
  if (kind === 'jpeg')
    return file.lastIndexOf('ffd9', undefined, 'hex') > file.lastIndexOf('ffda', undefined, 'hex');
  if (kind === 'webp') return file.readUInt32LE(4) + 8 <= file.length;
  return true;
}
