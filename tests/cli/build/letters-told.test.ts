import { expect, test } from 'vitest';
import { tellMissingLetters } from '../../../src/cli/build/letters-told.ts';
import { harbour, HARBOUR_JSON } from '../../export/harbour.ts';

const toldOf = async (label: string): Promise<string[]> => {
  const told: string[] = [];
  const events = HARBOUR_JSON.events.map((event) => ({ ...event, title: label, label }));
  await tellMissingLetters(harbour({ events }), (line) => told.push(line));
  return told;
};

test('a build warns once of letters that its pictures cannot show', async () => {
  expect(await toldOf('የከተማ ምክር ቤት')).toEqual([
    'The fonts of the preview pictures of harbour have no “የ” (U+12E8, Ethiopic), nor 8 more letters. Boxes stand in their place; the pages themselves are right.',
  ]);
});

test.for(['Council debates', 'Рада засідає', 'Συνεδρίαση'])('and not of %j', async (label) => {
  expect(await toldOf(label)).toEqual([]);
});
