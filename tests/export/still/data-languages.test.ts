/** The page without scripts in languages whose words are data: German, and Arabic. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACKAGED, speakAll } from '../../../src/cli/languages.ts';
import { readLanguages } from '../../../src/compile/words/languages.ts';
import { prerender, renderStill } from '../../../src/export/still/prerender.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { wordsOf } from '../../../src/words/every.ts';
import { HAFEN_JSON, MINA_JSON } from '../harbour-languages.ts';

const { spoken } = readLanguages('no-such-folder', PACKAGED);
beforeAll(() => speakAll(spoken));
afterAll(() => speakAll(spoken.filter(({ data }) => data === null)));

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test.each([
  [HAFEN_JSON, 'ltr', ['Dienstag, 30. April 2024', '1.–9. Mai 2024', 'Noch nicht geprüft.']],
  [MINA_JSON, 'rtl', ['الثلاثاء، 30 أبريل 2024', '1–9 مايو 2024', 'لم يُتحقق منه بعد.']],
] as const)('$language', (json, direction, said) => {
  const words = wordsOf(json.language);
  expect([words.language, words.direction]).toEqual([json.language, direction]);
  const text = textOf(
    renderStill(readTimeline(json), words, { wholeAddress: null, liveAddress: null }),
  );
  for (const each of said) expect(text).toContain(each);
  expect(text).not.toMatch(/undefined|\[object|\{|\bdocuments?\b|\bChecked\b|\bMay\b/);
});

test.each([
  [HAFEN_JSON, '<html lang="de">'],
  [MINA_JSON, '<html lang="ar" dir="rtl">'],
])('$id: the page says its language and where lines begin', (json, root) => {
  const wanted = { id: json.id, page: 'index.html', whole: null, head: () => '', foot: '' };
  const { index } = prerender(readFileSync('index.html', 'utf8'), JSON.stringify(json), wanted);
  expect(index).toContain(root);
});
