/** The texts of the page of an archive, in English: see every-archive.ts. Pure. */
import { events, number } from './counts.ts';

export const ENGLISH_ARCHIVE = {
  search: {
    found: (n: number): string => `${events(n)} found`,
    more: 'There are more: another word finds fewer.',
    vague: 'Very many events have one of these words. Another word helps.',
    asking: 'Searching …',
    slow: 'The search is still waiting for an answer. The connection may be slow.',
    lost: 'The search got no answer. Is this device offline?',
    results: 'Events found',
    clear: 'Clear the search',
  },

  lanes: 'Categories',

  list: {
    heading: (shown: number, inView: number): string =>
      `${number(shown)} of ${events(inView)} in view`,
    more: (n: number): string => `And ${events(n)} more: zoom in to see which.`,
    none: 'No event is in view.',
  },

  /** By lane and stretch of time. */
  counts: {
    heading: 'Events by category and time',
    show: (time: string): string => `Show ${time}`,
  },

  differs: {
    heading: 'What is different with so many events',
    parts: 'The page loads only what it shows. Zoom in, or search, and more comes.',
    search: 'The search looks at titles only.',
    scale: 'Time is always to scale.',
    story: 'Events are not played one after the other.',
    filters: 'Events can be filtered by category, but not by document or status.',
    documents:
      'Documents are named with each event. There is no list of all of them, and no comparison.',
    data: 'The data and the list have the events that are labelled in the chart. So have a print and a picture.',
  },

  data: {
    note: 'The events that are labelled in the chart, with their sources.',
    collecting: 'Loading the details …',
    lost: 'Not all details could be loaded. Is this device offline?',
  },
};

export type ArchiveWords = typeof ENGLISH_ARCHIVE;
