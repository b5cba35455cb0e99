/**
 * The texts of the interface, in English. Their shape, `Words`, holds for every other language.
 *
 * Only the page's own texts are here. The texts of a timeline and its documents are content, in a
 * language of their own. English is part of the first load, so every word here adds to it.
 */
import { ENGLISH_DATES } from '../time/wording/date-words-en.ts';
import type { Why } from '../timeline/problem.ts';
import type { TimeScale, Status } from '../timeline/timeline.ts';
import type { Language } from '../view/language.ts';
import type { LaterWords } from './brought/texts.ts';
import { counted, documents, events, number } from './english/counts.ts';
import { ENGLISH_CHART } from './english/chart.ts';
import { ENGLISH_LEGEND } from './english/legend.ts';

const from = (of: number, reporting: number): string =>
  reporting === 0 ? events(of) : `${events(of)} from ${documents(reporting)}`;
const untitled = 'Article without a title';

export const ENGLISH = {
  language: 'en' as Language,
  direction: 'ltr' as 'ltr' | 'rtl',
  dates: ENGLISH_DATES,
  number,

  page: {
    kicker: (of: number, reporting: number): string => `Timeline · ${from(of, reporting)}`,
    /** Whose the clock times are; no place: UTC. */
    clock: (place: string | null, offsets: string): string =>
      place === null ? 'Times are in UTC' : `Times are those of ${place} (${offsets})`,
    unread: (parts: number): string =>
      `${counted(parts, { one: 'part', other: 'parts' })} of this timeline could not be read and ${parts === 1 ? 'is' : 'are'} not shown.`,
    /** Why a part could not be read. */
    why: {
      form: 'not in the expected format',
      long: 'too long',
      date: 'not a date',
      double: 'appears twice',
      unknown: 'refers to something that is missing',
    } as Record<Why, string>,
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    language: 'Language',
    close: 'Close',
  },

  toolbar: {
    name: 'Chart',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    all: 'All',
    search: 'Search events',
    /** The placeholder inside the field, which is narrow on a phone. */
    find: 'Search',
    filter: 'Filter',
    share: 'Share',
    picture: 'Save as PNG',
    data: 'Data',
  },

  chart: ENGLISH_CHART,

  legend: ENGLISH_LEGEND,

  status: {
    short: {
      confirmed: 'confirmed',
      reported: 'reported',
      claimed: 'claimed',
      unconfirmed: 'unconfirmed',
      planned: 'planned',
    } as Record<Status, string>,
    whole: {
      confirmed: 'Confirmed',
      reported: 'Reported',
      claimed: 'Claimed: only one side says so',
      unconfirmed: 'Not confirmed',
      planned: 'Planned: announced, not yet reported to have happened',
    } as Record<Status, string>,
  },

  filters: {
    found: (n: number, all: number): string => `${number(n)} of ${events(all)}`,
    none: 'No events found.',
    showAll: 'Show all',
  },

  scale: {
    name: 'Time scale',
    of: { 'to-scale': 'To scale', evened: 'Evened' } as Record<TimeScale, string>,
    explained: 'Evened: busy times have more room',
  },

  grouping: {
    several: 'In several documents',
    only: (document: string): string => `Only in “${document}”`,
    elsewhere: 'Other places',
    nowhere: 'No place named',
  },

  reader: {
    name: 'Selected event',
    /** A date by the clock of its document, and where that is. */
    documentClock: (date: string, place: string | null): string =>
      `In its document: ${date}${place === null ? '' : ` in ${place}`}`,
    hint: 'Select an event to see who reports it, in what words, and how its date is known.',
    beginnings: 'Where to start',
    neighbours: 'Previous and next event',
    people: 'People',
    places: 'Places',
    reportedBy: (n: number, all: number): string => `Reported by ${number(n)} of ${documents(all)}`,
    play: 'Play',
    stop: 'Stop',
    copyLink: 'Copy link',
    copied: 'Link copied',
    link: 'Link to this event',
  },

  list: {
    address: 'Address of the timeline',
  },

  documents: {
    untitled,
    publisherUnknown: 'Publisher not named',
    /** Before and after the title of a document. */
    lit: (n: number): readonly [string, string] => [`Highlighted: ${events(n)} reported in “`, '”'],
    unlight: 'Remove highlighting',
  },

  picture: {
    facts: from,
    unlabelled: (n: number): string => `${events(n)} not labelled`,
    documents: (n: number): string => (n === 1 ? 'Document: ' : 'Documents: '),
    more: (n: number): string => `and ${number(n)} more`,
    untitled: (file: string): string => `Untitled article (${file})`,
  },

  failure: {
    heading: 'The interactive chart could not start.',
    /** In place of a part of the page. */
    broken: 'This part of the page cannot be shown.',
    again: 'Try again',
    /** An error in a press, or in something that runs by itself. */
    uncaught:
      'Something on this page has failed. Everything on it can still be read, including the list of events. Restarting it may help.',
    report: 'Report this',
    slow: 'The interactive chart is slow to load. In the meantime you can read everything below.',
    offline: 'The timeline could not be loaded. Is this device offline?',
    refused: (status: number): string =>
      `The timeline could not be loaded: the server answered ${status}.`,
    data: 'The data could not be loaded. Is this device offline?',
    damaged: 'The timeline arrived incomplete or damaged.',
    /** After the language's own name and a colon. */
    language: 'this language could not be loaded. Is this device offline?',
    /** A dialog, the filters, or playing through the events. */
    part: 'This part of the page could not be loaded. Reload it once this device is online.',
  },
};

/** A language in which a text is missing, or is of another kind, does not compile. */
export type Words = typeof ENGLISH & {
  /** Texts that are data, for parts that are loaded later. */
  readonly later?: Partial<LaterWords>;
};
