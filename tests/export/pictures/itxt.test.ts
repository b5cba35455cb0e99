import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, textsOf, withTexts } from '../../../src/export/pictures/itxt.ts';

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

test('the checksum is that of the PNG specification', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
});

test('texts survive in any script, and their order too', () => {
  const texts = { Title: 'Де був самміт? “Paris” – 6 € ₴ 🕊', URL: 'https://example.org/?a=1#b' };
  expect(Object.entries(textsOf(withTexts(PIXEL, texts)))).toEqual(Object.entries(texts));
});

test('any text survives under any keyword of Latin-1', () => {
  const keyword = fc.stringMatching(/^[A-Za-z][A-Za-z é-]{0,20}$/);
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.dictionary(keyword, text), (texts) => {
      expect(textsOf(withTexts(PIXEL, texts))).toEqual({ ...texts });
    }),
  );
});

test('the picture’s own chunks stay as they were', () => {
  const written = Buffer.from(withTexts(PIXEL, { Title: 'x' }));
  expect(written.subarray(0, 33)).toEqual(PIXEL.subarray(0, 33));
  expect(written.subarray(-(PIXEL.length - 33))).toEqual(PIXEL.subarray(33));
  expect(withTexts(PIXEL, {})).toEqual(new Uint8Array(PIXEL));
});

test('files that are no PNG and invalid keywords are refused', () => {
  expect(() => withTexts(new Uint8Array(40), {})).toThrow('no PNG');
  for (const keyword of ['', 'x'.repeat(80), 'Заголовок'])
    expect(() => withTexts(PIXEL, { [keyword]: '' })).toThrow('Latin-1');
});
