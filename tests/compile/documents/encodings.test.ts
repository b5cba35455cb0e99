import { describe, expect, test } from 'vitest';
import { paragraphsOf, refusal } from './reading.ts';

const LETTER = 'Le maire a dit : « C’était élevé », à Orléans.';
const in1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const CYRILLIC = 'Пекарі чотирьох міст зустрілися на вихідних, щоб домовитися про розмір булочки.';
const in1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === 'і') return 0xb3;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

describe('a text is read as what it is:', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['UTF-8', Buffer.from(LETTER), null],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LETTER}`), null],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${LETTER}`, false), null],
    ['UTF-16, big-endian, with a byte order mark', utf16(`\ufeff${LETTER}`, true), null],
    ['UTF-16 as declared', utf16(LETTER, false), 'utf-16le'],
    ['UTF-16, big-endian, as declared', utf16(LETTER, true), 'utf-16be'],
    ['Windows-1252 as declared', in1252(LETTER), 'windows-1252'],
    ['Latin-1 as declared', in1252(LETTER), 'latin1'],
    ['a byte order mark before a declaration', utf16(`\ufeff${LETTER}`, false), 'latin1'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await paragraphsOf('a.txt', bytes, encoding)).toEqual([LETTER]);
  });

  test.each([
    ['\n', '\r\n'],
    ['\n\n', '\r\n\r\n'],
    ['\n', '\r'],
  ])('with the line ends %j and %j alike', async (plain, other) => {
    const lines = ['One line.', 'Another line.', 'A third.'];
    const expected = await paragraphsOf('a.txt', Buffer.from(lines.join(plain)));
    expect(expected).toEqual(lines);
    expect(await paragraphsOf('a.txt', Buffer.from(lines.join(other)))).toEqual(expected);
  });

  test.each<[string, string]>([
    ['meta charset', '<meta charset="windows-1252">'],
    ['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1252"?>'],
  ])('a page by its %s', async (_, declaration) => {
    const start = declaration.startsWith('<?') ? declaration : '';
    const head = start ? '' : declaration;
    const page = `${start}<!doctype html><html><head>${head}</head><body><p>${LETTER}</p></body></html>`;
    expect(await paragraphsOf('a.html', in1252(page))).toEqual([LETTER]);
  });
});

describe('of a text in another encoding, the encoding that it looks like is named:', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['Windows-1252', in1252(LETTER), null, 'document-encoding | windows-1252'],
    ['Windows-1251', in1251(CYRILLIC), null, 'document-encoding | windows-1251'],
    ['UTF-16 without a mark', utf16(LETTER, false), null, 'document-encoding | utf-16le'],
    ['UTF-16 without a mark', utf16(LETTER, true), null, 'document-encoding | utf-16be'],
    ['UTF-16 in Cyrillic', utf16(CYRILLIC, false), null, 'document-encoding | utf-16le'],
    [
      'UTF-8 declared as Latin-1',
      Buffer.from(LETTER),
      'latin1',
      'document-encoding-other | latin1 | utf-8',
    ],
    [
      'UTF-16 declared as Latin-1',
      utf16(LETTER, false),
      'latin1',
      'document-encoding-other | latin1 | utf-16le',
    ],
    [
      'UTF-16 that is cut',
      utf16(`\ufeff${LETTER}`, false).subarray(0, -1),
      null,
      'document-mixed | utf-16le',
    ],
  ])('%s', async (_, bytes, encoding, expected) => {
    expect(await refusal('a.txt', bytes, encoding)).toBe(expected);
  });
});
