/** What is said of the chart, in English. Part of `english.ts`. */
import { counting } from './counting.ts';

const { number, counted } = counting('en');
const events = (n: number): string => counted(n, { one: 'event', other: 'events' });
const documents = (n: number): string => counted(n, { one: 'document', other: 'documents' });

export const ENGLISH_CHART = {
  name: 'Timeline chart. Arrow keys go from event to event, plus and minus zoom.',
  shown: 'Stretch of time shown',
  differ: 'documents differ',
  documents,
  /** A count in the strip: what its button does. */
  cluster: (n: number, time: string): string => `${events(n)}, ${time}, Enter to zoom in`,
  /** The same where the picture is as close as it gets. */
  tight: (n: number, time: string): string => `${events(n)}, ${time}, Enter to read the first`,
  /** One of several of one name. */
  among: (k: number, n: number): string => `${number(k)} of ${number(n)}`,
  /** Said once the chart has come to rest. */
  rest: (time: string, n: number, labelled: number): string =>
    `${time}: ${events(n)}, ${number(labelled)} labelled`,
  skip: 'Shortcuts within the page',
  toSearch: 'Go to the search',
  toChart: 'Go to the chart',
  toList: 'Go to the list of events',
};
