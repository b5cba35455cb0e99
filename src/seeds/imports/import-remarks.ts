/** What an editor should know about how a file of another tool was read, in sentences. Pure. */
import { MOST_LANES } from '../../timeline/timeline.ts';
import { formatCount } from '../report/shown.ts';
import type { Imported } from './imported.ts';
import type { SettledImport } from './settled/settled-import.ts';
import type { Mark } from './fitted/fitted-text.ts';

const MARKS: Readonly<Record<Mark, readonly [one: string, other: string]>> = {
  'title-made': [
    'had no title, and has one made of another text',
    'had no title, and have one made of another text',
  ],
  'title-cut': [
    'had a title that was too long, and has its beginning',
    'had a title that was too long, and have its beginning',
  ],
  'label-made': [
    'has a label made of the first words of its title',
    'have a label made of the first words of their title',
  ],
  'summary-cut': [
    'had a text that was too long, and has its beginning',
    'had a text that was too long, and have its beginning',
  ],
  'media-left': [
    'shows something that is at no address of a web page',
    'show something that is at no address of a web page',
  ],
  'lane-other': ['is in the lane "Other"', 'are in the lane "Other"'],
};

export const importRemarks = (
  { remarks }: Imported,
  { links, marked, others }: Pick<SettledImport, 'links' | 'marked' | 'others'>,
): string[] => [
  ...(links > 0
    ? [
        `${events(links, 'has', 'have')} links to media and pages of others: readers see where they lead, and nothing is loaded`,
      ]
    : []),
  ...remarks,
  ...[...marked].map(
    ([mark, count]) => `${events(count, ...MARKS[mark])}: see the comments in events.yaml`,
  ),
  ...(others.length > 0
    ? [
        `There are at most ${MOST_LANES} lanes. In "Other" ${others.length === 1 ? 'is the group' : 'are the groups'} ${namesOf(others)}: give the events other lanes in events.yaml, and name these in timeline.yaml`,
      ]
    : []),
];

const events = (count: number, one: string, other: string): string =>
  count === 1 ? `1 event ${one}` : `${formatCount(count)} events ${other}`;

/** The maximum number of names in a sentence. */
const MOST_NAMED = 12;

const namesOf = (names: readonly string[]): string =>
  [
    ...names.slice(0, MOST_NAMED).map((name) => `"${name}"`),
    ...(names.length > MOST_NAMED ? [`and ${names.length - MOST_NAMED} more`] : []),
  ].join(', ');
