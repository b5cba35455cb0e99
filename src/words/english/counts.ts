/** Numbers of things, in English. Pure. */
import { createCounting } from '../counting.ts';

export const { number, counted } = createCounting('en');
export const events = (n: number): string => counted(n, { one: 'event', other: 'events' });
export const documents = (n: number): string => counted(n, { one: 'document', other: 'documents' });
export const passages = (n: number): string => counted(n, { one: 'passage', other: 'passages' });
