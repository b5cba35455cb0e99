/** Counts as the commands tell them. */
import { createCounting } from '../words/counting.ts';

const { counted } = createCounting('en');

export const countEvents = (n: number): string => counted(n, { one: 'event', other: 'events' });
export const countDocuments = (n: number): string =>
  counted(n, { one: 'document', other: 'documents' });
export const countQuotations = (n: number): string =>
  counted(n, { one: 'quotation', other: 'quotations' });
export const countPassages = (n: number): string =>
  counted(n, { one: 'passage', other: 'passages' });
export const countLanes = (n: number): string => counted(n, { one: 'lane', other: 'lanes' });
export const countTiles = (n: number): string => counted(n, { one: 'tile', other: 'tiles' });
