/** The keys of a title are its words and the key of all, whether it is read as bytes or as a string. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleKey, wordsOf } from '../../../src/archive/search.ts';
import type { Piece } from '../../../src/compile/archive/piece.ts';
import { TitleKeys } from '../../../src/compile/archive/title-keys.ts';
import { readUnits } from '../../../src/compile/archive/unit-bytes.ts';

const stringOf = ({ bytes, from, to }: Piece): string => bytes.toString('utf8', from, to);

test('for any title', () => {
  const part = fc.oneof(
    fc.constantFrom("O'Neill", 'The', 'the', '1,000', ' - ', '—', 'Straße', 'Київ', '`', '"', ''),
    fc.string(),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const title = parts.join(' ');
      const words = wordsOf(title);
      const expected = words.length > 0 ? [...words, titleKey(words)] : [];
      const keys = new TitleKeys();
      const found = () =>
        keys.keys.slice(0, keys.count).map(({ bytes, from, to }) => readUnits(bytes, from, to));
      keys.readText(title);
      expect(found()).toEqual(expected);
      const [text, hashes] = [stringOf(keys.title), keys.keys.map(({ hash }) => hash)];
      const bytes = Buffer.from(title);
      if (!keys.readBytes(bytes, 0, bytes.length)) return;
      expect(found()).toEqual(expected);
      expect([stringOf(keys.title), keys.keys.map(({ hash }) => hash)]).toEqual([text, hashes]);
      read++;
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(200);
});
