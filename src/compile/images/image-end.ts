/** Whether an image goes on to its end: one that was copied in part says its measures, too. */

/** Of an AVIF nobody can say without decoding it. */
export function hasEnd(bytes: Uint8Array, kind: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'png') return file.includes('IEND');
  // End of image, after the last start of a scan: a thumbnail within has both, too.
  if (kind === 'jpeg')
    return file.lastIndexOf('ffd9', undefined, 'hex') > file.lastIndexOf('ffda', undefined, 'hex');
  if (kind === 'webp') return file.readUInt32LE(4) + 8 <= file.length;
  return true;
}
