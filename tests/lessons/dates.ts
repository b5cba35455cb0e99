/** Lessons about dates, time zones and how a date is known. */
import { story } from './preparations.ts';
import { DOCUMENTS, TIMELINE, type Lesson } from './lesson.ts';

export const DATES = {
  'date-invalid': { right: 'when: 2026-02-27', wrong: 'when: 2026-02-30' },
  'date-written': { right: 'when: 2026-02-27', wrong: 'when: 27 February 2026' },
  'date-yearless': { right: 'when: 2026-02-27', wrong: 'when: February 27' },
  'date-counted': { right: 'when: 2026-02-27', wrong: 'when: last Friday' },
  'zone-unknown': {
    file: TIMELINE,
    right: 'timeZone: Europe/London',
    wrong: 'timeZone: Europe/Liston',
  },
  'zone-abbreviation': {
    file: TIMELINE,
    right: 'timeZone: Europe/London',
    wrong: 'timeZone: BST',
  },
  'zone-utc': { file: TIMELINE, right: 'timeZone: Europe/London', wrong: 'timeZone: Z' },
  'zone-offset': { file: TIMELINE, right: 'timeZone: Europe/London', wrong: 'timeZone: +01:00' },
  'zone-unsupported': {
    did: 'The time zone was added to the world’s list after your Node.js was made.',
    values: ['America/Coyhaique'],
    mend: 'Install a newer Node.js, or write an older zone with the same clock.',
  },
  'zone-unused': {
    right: `  when: 2026-02-27
  dating:`,
    wrong: `  when: 2026-02-27
  timeZone: Europe/Paris
  dating:`,
  },
  'zone-differs': {
    from: '  when: 2026-02-27',
    right: `  when: 2026-02-27T09:00+00:00
  timeZone: Europe/London`,
    wrong: `  when: 2026-02-27T09:00+05:00
  timeZone: Europe/London`,
  },
  'weekend-form': {
    file: TIMELINE,
    from: 'timeZone: Europe/London',
    right: `timeZone: Europe/London
weekend: sat-sun`,
    wrong: `timeZone: Europe/London
weekend: the usual one`,
  },
  'weekend-whole': {
    file: TIMELINE,
    from: 'timeZone: Europe/London',
    right: `timeZone: Europe/London
weekend: none`,
    wrong: `timeZone: Europe/London
weekend: mon-sun`,
  },
  'scale-form': {
    file: TIMELINE,
    from: 'timeZone: Europe/London',
    right: `timeZone: Europe/London
scale: evened`,
    wrong: `timeZone: Europe/London
scale: even`,
  },
  'days-form': {
    file: TIMELINE,
    right: 'home: 2026-02-20/2026-03-31',
    wrong: 'home: 2026-02/2026-03',
  },
  'home-empty': {
    file: TIMELINE,
    right: 'home: 2026-02-20/2026-03-31',
    wrong: 'home: 2025-02-20/2025-03-31',
  },
  'story-twice': {
    given: story,
    file: TIMELINE,
    right: `  - event: vote
    sentence: The council decides.`,
    wrong: `  - event: closing
    sentence: The council decides.`,
  },
  'story-outside': {
    given: story,
    file: TIMELINE,
    right: 'extent: 2026-03-15/2026-03-25',
    wrong: 'extent: 2025-03-15/2025-03-25',
  },
  'story-unseen': {
    given: story,
    file: TIMELINE,
    right: 'extent: 2026-03-15/2026-03-25',
    wrong: 'extent: 2026-02-15/2026-03-15',
  },
  'dating-field': {
    right: `    basis: stated
    reason: The Echo gives the date of the report.`,
    wrong: `    basis: stated
    direction: back
    reason: The Echo gives the date of the report.`,
  },
  'dating-bounds': {
    right: `    basis: bounded
    after: vote
    before: 2026-04-01`,
    wrong: `    basis: bounded`,
  },
  'bound-broken': {
    right: `    after: vote
    before: 2026-04-01`,
    wrong: `    after: vote
    before: 2026-03-25`,
  },
  'phrase-unquoted': { right: 'phrase: on Monday', wrong: 'phrase: this Monday' },
  'phrase-unknown': {
    right: `    basis: stated
    reason: The Echo gives`,
    wrong: `    basis: relative
    phrase: dated
    relativeTo: echo-report
    reason: The Echo gives`,
  },
  'phrase-language': {
    file: DOCUMENTS,
    right: 'language: fr',
    wrong: 'language: it',
  },
  'phrase-ambiguous': {
    right: 'phrase: Saturday',
    wrong: 'phrase: from Saturday',
  },
  'phrase-day': {
    right: `    phrase: on Monday
    relativeTo: courier-closed
    reason:`,
    wrong: `    phrase: on Monday
    relativeTo: courier-closed
    day: 2026-03-03
    reason:`,
  },
  'phrase-differs': {
    right: `  when: 2026-03-02
  dating:`,
    wrong: `  when: 2026-03-09
  dating:`,
  },
  'after-circle': {
    right: `  when: 2026-02-27
  dating:
    basis: stated
    reason: The Echo gives the date of the report.
  citations:`,
    wrong: `  when: 2026-02-27
  dating:
    basis: stated
    reason: The Echo gives the date of the report.
  after: [closing]
  citations:`,
  },
  'after-order': { right: 'after: [warning]', wrong: 'after: [vote]' },
  'after-chain': {
    right: `  when: 2026-02-27
  dating:
    basis: stated
    reason: The Echo gives the date of the report.
  citations:`,
    wrong: `  when: 2026
  dating:
    basis: stated
    reason: The Echo gives the date of the report.
  after: [ferry]
  citations:`,
  },
} satisfies Record<string, Lesson>;
