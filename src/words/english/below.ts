/** The texts of the filters and of what is below the chart, in English: see every-below.ts. Pure. */
import { documents, events, number, passages } from './counts.ts';
import type { Grouping } from '../../view/grouping.ts';

export const ENGLISH_BELOW = {
  page: {
    honesty:
      'Dates are shown exactly as the documents give them: none is more exact than its source. Made with Sourceline.',
    systemTheme: 'System theme',
    shortcuts: 'Keyboard shortcuts',
  },

  filters: {
    name: 'Filters',
    lanes: 'Categories',
    document: 'Document',
    anyDocument: 'Any document',
    status: 'Status',
    anyStatus: 'Any status',
    differ: (n: number): string => `Documents differ ${number(n)}`,
    single: 'One document',
  },

  grouping: {
    name: 'Grouping',
    by: {
      lane: 'Group by category',
      document: 'Group by document',
      place: 'Group by place',
      none: 'Do not group',
    } as Record<Grouping, string>,
  },

  list: {
    heading: (n: number): string => `All ${events(n)}, in order`,
    found: (n: number, all: number): string => `${number(n)} of ${events(all)}, in order`,
    sources: (reporting: number, cited: number, differ: boolean): string =>
      `${documents(reporting)}, ${passages(cited)}${differ ? ', they differ' : ''}`,
    pages: 'Pages of the list',
    shown: 'Events shown',
    earlier: 'Earlier',
    later: 'Later',
  },

  documents: {
    heading: (n: number): string => `The ${documents(n)}`,
    reports: (of: number, cited: number): string => `Reports ${events(of)} in ${passages(cited)}.`,
    differ: 'Documents differ',
    /** For a stretch of time. */
    stretch: (time: string, reports: number, of: number): string =>
      `${time}: reports ${number(reports)} of ${events(of)}`,
    differing: (n: number): string => `on ${events(n)}`,
    light: 'Highlight in the chart',
    larger: 'The larger the dot, the more events of that time the document reports.',
  },
};

export type BelowWords = typeof ENGLISH_BELOW;
