/** Tells by its first bytes what a file is from which no timeline can be drawn. Pure. */

const SIGNS: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a PDF', /^\s*%PDF-/],
  [
    'an image',
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftypavif|....ftyphe|BM|II\*\0|MM\0\*)/s,
  ],
  ['a film or a sound', /^(?:....ftyp|\x1a\x45\xdf\xa3|ID3|OggS|RIFF)/s],
  ['a spreadsheet or a text of before 2007', /^\xd0\xcf\x11\xe0/],
  ['an archive that is not a zip', /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/],
];

/** Bytes that are looked at. */
const START = 64;

/** @example "a PDF"; null if it may be text */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  return SIGNS.find(([, sign]) => sign.test(start))?.[0] ?? null;
}
