/** The texts of the chart, in English. Part of `english.ts`. */
import { documents, events, number } from './counts.ts';

export const ENGLISH_CHART = {
  name: 'Timeline chart. Arrow keys move from event to event; plus and minus zoom.',
  shown: 'Time shown',
  differ: 'documents differ',
  documents,
  /** The button of a count in the strip. */
  cluster: (n: number, time: string): string => `${events(n)}, ${time}, Enter to zoom in`,
  /** The same when the chart cannot zoom in further. */
  tight: (n: number, time: string): string => `${events(n)}, ${time}, Enter to list them`,
  /** What is said above the list of a count. */
  counted: (n: number, time: string): string => `${events(n)}, ${time}`,
  /** Under a list that is too long. */
  first: (n: number): string => `These are the first ${number(n)}.`,
  /** Added to one of several identical names. */
  among: (k: number, n: number): string => `${number(k)} of ${number(n)}`,
  /** Announced once the chart has stopped moving. */
  rest: (time: string, n: number, labelled: number): string =>
    `${time}: ${events(n)}, ${number(labelled)} labelled`,
  skip: 'Skip links',
  toSearch: 'Skip to the search',
  toChart: 'Skip to the chart',
  toList: 'Skip to the list of events',
};
