/** What is said of the chart and its keys, in English. Part of `english.ts`. */
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
  /** Said once the chart has come to rest. */
  rest: (time: string, n: number, labelled: number): string =>
    `${time}: ${events(n)}, ${number(labelled)} labelled`,
  skip: 'Shortcuts within the page',
  toSearch: 'Go to the search',
  toChart: 'Go to the chart',
  toList: 'Go to the list of events',
};

export const ENGLISH_KEYS = {
  heading: 'Keys in the chart',
  neighbour: 'the event before or after',
  row: 'the event in the row above or below',
  ends: 'the first or last event in view',
  read: 'read the event, or zoom in on a count',
  letters: 'the event whose title begins so, wherever it is',
  zoom: 'zoom in or out',
  pan: 'move earlier or later',
  home: 'back to the first view',
  close: 'back out of a count, or close the event',
  pointers:
    'With a mouse: drag to move, Ctrl or ⌘ and the wheel to zoom, double-click to zoom in. With fingers: pinch.',
};
