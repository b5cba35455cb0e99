/** Examples of status, of the number of documents and their differences, and of selection. */
import { whenJson } from '../../src/seeds/when-json.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import type { Status } from '../../src/timeline/timeline.ts';
import type { Example } from './example.ts';
import { timeline, type Happening } from './timeline.ts';

const size = { width: 640, height: 180 };
const home = '2024-05-01/2024-05-10';

/** An event on a day, one that lasted, and one on one of several days. */
const HAPPENINGS: readonly Happening[] = [
  { title: 'Dockers vote', date: '2024-05-02' },
  { title: 'The cranes stand still', date: '2024-05-03/2024-05-08' },
  { title: 'An offer is made in private', date: '[2024-05-05..2024-05-07]' },
];

const withStatus = (status: Status, says: string): Example => ({
  name: status,
  says,
  timeline: () => timeline({ home, events: HAPPENINGS.map((each) => ({ ...each, status })) }),
  size,
});

const TWO_SAY = [
  { value: '40', citations: [0] },
  { value: '44', citations: [1] },
];

const AT = whenJson(parseEdtf('2024-05-12', 'UTC'));
const CORRECTED = [{ at: AT, what: 'number' as const, was: '41', is: '40', why: 'A slip.' }];
/** Another spelling is not a correction, and has no sign. */
const REWORDED = [{ ...CORRECTED[0]!, what: 'wording' as const }];

export const statuses: readonly Example[] = [
  withStatus('confirmed', 'What is confirmed is drawn whole, as what is reported.'),
  withStatus('claimed', 'What one party claims has a point in its mark and a dotted line.'),
  withStatus('unconfirmed', 'What nobody confirms has a thin mark and a dotted line.'),
  withStatus('planned', 'What is planned has dashes.'),
  {
    name: 'reports',
    says: 'How many documents report it stands behind the label.',
    timeline: () =>
      timeline({
        home,
        events: HAPPENINGS.map((each, i) => ({ ...each, reports: [1, 5, 12][i]! })),
      }),
    size,
  },
  {
    name: 'differs',
    says: 'Where documents differ, a ≠ stands behind their number.',
    timeline: () =>
      timeline({
        home,
        events: HAPPENINGS.map((each) => ({
          ...each,
          reports: 2,
          differences: [{ about: 'How many', readings: TWO_SAY }],
        })),
      }),
    size,
  },
  {
    name: 'corrected',
    says: 'What was corrected after publication has a pencil behind its number, and behind a ≠.',
    timeline: () =>
      timeline({
        home,
        events: HAPPENINGS.map((each, i) => ({
          ...each,
          reports: 2,
          changes: i === 2 ? REWORDED : CORRECTED,
          ...(i === 1 && { differences: [{ about: 'How many', readings: TWO_SAY }] }),
        })),
      }),
    size,
  },
  {
    name: 'selected',
    says: 'The chosen event is bold, on a ground of its own, and moves no other.',
    timeline: () => timeline({ home, events: HAPPENINGS }),
    size,
    selection: 'event-000001',
    pixels: true,
  },
  {
    name: 'selected-bar',
    says: 'The same for a bar, in the dark.',
    timeline: () => timeline({ home, events: HAPPENINGS }),
    size,
    selection: 'event-000002',
    theme: 'dark',
  },
  {
    name: 'selected-unlabelled',
    says: 'An event that has no room is drawn all the same once it is chosen. Of others that it covers, nothing is left.',
    timeline: () =>
      timeline({
        home,
        events: Array.from({ length: 24 }, (_, i) => ({
          title: `Ship ${i + 1} leaves the harbour`,
          date: `2024-05-0${2 + (i % 3)}`,
          importance: i === 13 ? 1 : 3,
        })),
      }),
    size,
    selection: 'event-000014',
  },
];
