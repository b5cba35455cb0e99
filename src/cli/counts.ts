/** Counts as the commands tell them. */
import { counted } from '../words/english/counts.ts';

export {
  documents as countDocuments,
  events as countEvents,
  passages as countPassages,
} from '../words/english/counts.ts';
export const countQuotations = (n: number): string =>
  counted(n, { one: 'quotation', other: 'quotations' });
export const countLanes = (n: number): string => counted(n, { one: 'lane', other: 'lanes' });
export const countTiles = (n: number): string => counted(n, { one: 'tile', other: 'tiles' });
