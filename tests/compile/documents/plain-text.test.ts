import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, paragraphsOf } from './reading.ts';

describe('a text that was broken to a width is joined to paragraphs', () => {
  const wrap = (text: string, width: number): string => {
    const lines = [''];
    for (const word of text.split(' ')) {
      if (lines.at(-1)!.length + word.length + 1 > width) lines.push('');
      lines.push([lines.pop(), word].filter(Boolean).join(' '));
    }
    return lines.join('\n');
  };
  const wrapped = PARAGRAPHS.map((text) => wrap(text, 60));

  test.each([
    ['with blank lines', wrapped.join('\n\n')],
    ['without blank lines', wrapped.join('\n')],
    ['with indents', wrapped.map((text) => `   ${text}`).join('\n')],
    [
      'over pages with numbers',
      `${wrapped.slice(0, 2).join('\n\n')}\n\n12\n\f${wrapped[2]!}\n\n13\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await paragraphsOf('a.txt', Buffer.from(text))).toEqual(PARAGRAPHS);
  });

  test('with its hyphens mended, but not those of a word that has one', async () => {
    const text = `The well-known mayor of the town, who had been in office for ten
years, said that the nego-
tiations about the bridge had begun in the spring, and that well-
known people had taken part in them all through the long summer.`;
    const [paragraph] = await paragraphsOf('a.txt', Buffer.from(text));
    expect(paragraph).toContain('the negotiations about');
    expect(paragraph).toContain('that well-known people');
  });

  test('and a list of short lines stays one', async () => {
    const lines = ['Bread', 'Buns and rolls', 'Cake for those who want some'];
    expect(await paragraphsOf('a.txt', Buffer.from(lines.join('\n')))).toEqual(lines);
  });
});
