/** Lessons about corrections: what was changed after readers saw it. */
import { changes, published, put, read } from './preparations.ts';
import { EVENTS, TIMELINE, type Lesson } from './lesson.ts';

const inEvent = { given: changes } as const;
const inTimeline = { given: changes, file: TIMELINE } as const;

export const CHANGES = {
  'change-at': { ...inEvent, right: 'at: 2026-03-06', wrong: 'at: 2026-03' },
  'change-empty': {
    ...inEvent,
    right: `      what: date
      was: 2026-03-03
      is: 2026-03-02`,
    wrong: '      what: date',
  },
  'change-event': {
    ...inTimeline,
    right: `    what: removed
    event: petition`,
    wrong: '    what: removed',
  },
  'change-event-other': {
    ...inTimeline,
    right: `    what: removed
    event: petition`,
    wrong: `    what: title
    event: petition`,
  },
  'change-there': { ...inTimeline, right: 'event: petition', wrong: 'event: ferry' },
  'change-is': { ...inEvent, right: 'is: 2026-03-02', wrong: 'is: 2026-03-01' },
  'change-is-missing': {
    ...inEvent,
    right: `      was: 2026-03-03
      is: 2026-03-02`,
    wrong: '      was: 2026-03-03',
  },
  'formerly-used': { ...inEvent, right: 'formerly: [bridge-closed]', wrong: 'formerly: [ferry]' },
  'formerly-twice': {
    ...inEvent,
    from: `- id: ferry
  title: A ferry starts`,
    right: `- id: ferry
  title: A ferry starts`,
    wrong: `- id: ferry
  formerly: [bridge-closed]
  title: A ferry starts`,
  },
  'published-form': {
    given: published,
    did: 'The file published.yaml was edited by hand.',
    spoil: (root) => {
      const file = 'seeds/bridge/published.yaml';
      put(root, file, read(root, file).replace('events:', 'event:'));
    },
    mend: 'Get it back from the history of your repository.',
  },
  'published-changed': {
    given: published,
    from: `  when: 2026-02-27
  dating:`,
    right: `  when: 2026-02-26
  changes:
    - { at: 2026-03-25, what: date, was: 2026-02-27, is: 2026-02-26, why: A slip of the pen. }
  dating:`,
    wrong: `  when: 2026-02-26
  dating:`,
  },
  'published-lost': {
    given: published,
    from: `    - document: echo-report
      paragraph: 3
      quote: The engineers had warned the town days before
      says: Tells of the warning.
      supports: [what, who]`,
    right: `  changes:
    - { at: 2026-03-25, what: quotation, was: The engineers had warned the town days before, why: The Echo has withdrawn it. }`,
    wrong: '',
  },
  'published-removed': {
    given: published,
    did: 'A published event was deleted from events.yaml.',
    spoil: (root) => put(root, EVENTS, read(root, EVENTS).replace(/- id: reopening[^]*$/, '')),
    mend: 'Say under `changes` in timeline.yaml why it is gone, or which event took its place.',
  },
} satisfies Record<string, Lesson>;
