/** The harbour timeline after a correction, a rewording, a new id and a removal. Pure. */
import { whenJson } from '../../src/seeds/when-json.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import type { ChangeJson } from '../../src/timeline/changes/change-schema.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { harbour, HARBOUR_JSON } from './harbour.ts';

const date = (edtf: string) => whenJson(parseEdtf(edtf, 'UTC'));

export const CHANGES: readonly ChangeJson[] = [
  {
    at: date('2024-06-03'),
    what: 'date',
    was: '2024-04-29',
    is: '2024-04-30',
    wasWhen: date('2024-04-29'),
    isWhen: date('2024-04-30'),
    why: 'The paper gives the 30th.',
  },
  {
    at: date('2024-06-04T14:30+01:00'),
    what: 'wording',
    was: 'Dokers',
    is: 'Dockers',
    why: 'A slip.',
  },
];

export const correctedHarbour = (): Timeline =>
  harbour({
    events: HARBOUR_JSON.events.map((each) =>
      each.id === 'vote' ? { ...each, changes: [...CHANGES], formerly: ['ballot'] } : each,
    ),
    changes: [
      {
        at: date('2024-06-02'),
        what: 'removed',
        event: 'parade',
        was: 'A parade',
        why: 'It took place elsewhere.',
      },
    ],
  });
