/** Examples of what a title may contain: the format only requires something visible. */
import type { Example } from './example.ts';
import { timeline } from './timeline.ts';

const size = { width: 900, height: 260 };

const titled = (titles: readonly string[]) => () =>
  timeline({
    home: '2024-05-01/2024-05-10',
    events: titles.map((title, i) => ({
      title,
      date: `2024-05-0${2 + 2 * i}`,
    })),
  });

const LONG =
  'The harbour master, two pilots and the captain of a ship that nobody had seen before meet ' +
  'behind closed doors, and say later, each to another paper, that nothing at all was decided';

export const titles: readonly Example[] = [
  {
    name: 'very-long-titles',
    says: 'A title of 180 characters without a shorter label.',
    timeline: titled([LONG, LONG, 'Dockers vote', LONG]),
    size,
  },
  {
    name: 'one-long-word',
    says: 'A word that cannot be broken.',
    timeline: titled(['Donaudampfschifffahrtsgesellschaft'.repeat(4), 'Dockers vote']),
    size: { width: 360, height: 400 },
  },
  {
    name: 'cyrillic-titles',
    says: 'Cyrillic, which the font has.',
    timeline: titled([
      'Докери голосують',
      'Крани зупинилися',
      'Їжа, ґрунт, є',
      'Переговори в порту',
    ]),
    size,
    pixels: true,
  },
  {
    name: 'right-to-left-titles',
    says: 'Arabic and Hebrew run to the left inside their label, which stands as any other.',
    timeline: titled([
      'عمال الميناء يصوتون',
      'נמל חיפה נסגר',
      'The paper الميناء reports',
      '2024: נמל',
    ]),
    size,
  },
  {
    name: 'emoji-titles',
    says: 'Emoji, joined and flagged ones too.',
    timeline: titled(['🚢 A ship leaves', '👩‍👩‍👧‍👦 Families wait', '🇺🇦 A flag is raised', '✅']),
    size,
  },
  {
    name: 'markup-titles',
    says: 'What looks like markup is text.',
    timeline: titled([
      '<b>Dockers</b> vote',
      'Cranes & ships',
      '</text><script>0</script>',
      '{@html x}',
    ]),
    size,
  },
];
