/** What a status means to a reader. Imports `timeline`. */
import type { Status } from '../timeline/timeline.ts';

const WORDS: Record<Status, string> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  claimed: 'Claimed: a party says so, nobody else',
  unconfirmed: 'Not confirmed',
  planned: 'Planned: announced, not yet reported as done',
};

export const statusWords = (status: Status): string => WORDS[status];
