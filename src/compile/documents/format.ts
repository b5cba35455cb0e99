/** Tells the format of a document by its first bytes, and says what to do with those we cannot read. Pure. */

export type Format =
  | { readonly kind: 'text' | 'html' | 'pdf' | 'zip' }
  | { readonly kind: 'other'; readonly what: string; readonly advice: string };

const AS_PAGE = 'In the browser, save the page as “Web Page, HTML only”.';
const AS_WORD = 'Open it in its program, and save it as DOCX, PDF or plain text.';
const AS_TEXT = 'Save its text in a file of its own.';

/** What files begin with that we cannot read. Sources: the registrations of their media types. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\xd0\xcf\x11\xe0/,
    'an old Word file (DOC), or a DOCX with a password',
    'Open it in Word, and save it as DOCX without a password.',
  ],
  [/^\{\\rtf/, 'an RTF file', AS_WORD],
  [/^bplist/, 'a web archive of Safari', 'In Safari, save the page as “Page Source”.'],
  [
    /^(?:From: <?Saved by|MIME-Version:|Snapshot-Content-Location:)/im,
    'a web archive (MHTML)',
    AS_PAGE,
  ],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftypavif)/, 'a picture', AS_TEXT],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!)/, 'an archive', 'Unpack it first.'],
];

export function formatOf(bytes: Uint8Array, name: string): Format {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith('PK\x03\x04')) return { kind: 'zip' };
  const other = OTHERS.find(([pattern]) => pattern.test(start));
  if (other) return { kind: 'other', what: other[1], advice: other[2] };
  // In UTF-16 every other byte is zero.
  const page = /^\W*<(?:!doctype html|html)\b/i.test(start.replaceAll('\0', ''));
  return { kind: page || /\.x?html?$/i.test(name) ? 'html' : 'text' };
}
