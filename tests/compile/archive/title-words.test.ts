/** The short way to the words of a title finds the same as the long one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/archive/search.ts';
import { titleWords } from '../../../src/compile/archive/search-index.ts';

test('for any title', () => {
  const part = fc.oneof(
    fc.constantFrom("O'Neill", 'The', 'the', '1,000', ' - ', '—', 'Straße', 'Київ', '`', '"', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const title = parts.join(' ');
      expect(titleWords(title)).toEqual(wordsOf(title));
    }),
    { numRuns: 2000 },
  );
});
