import { expect, test } from 'vitest';
import { isolated } from '../../src/timeline/isolation.ts';

test.for(['BBC عربي', 'הארץ', 'ߒߞߏ', 'ހަވީރު', 'a \u200fb', '\u{1e900}'])('%s is isolated', (text) =>
  expect(isolated(text)).toBe(`\u2068${text}\u2069`),
);

test.for(['Reuters', 'Українська правда', '日本経済新聞', 'कल', '12/2026', '😀', ''])(
  '%s is as it was',
  (text) => expect(isolated(text)).toBe(text),
);

test('each line of a text is isolated, since its end ends what is open', () => {
  expect(isolated('א\nb\n')).toBe('\u2068א\u2069\n\u2068b\u2069\n');
});
