/** Numbers of things, in French. Pure. */
import { createCounting } from '../counting.ts';

export const { number, counted } = createCounting('fr');
export const events = (n: number): string => counted(n, { one: 'événement', other: 'événements' });
export const documents = (n: number): string => counted(n, { one: 'document', other: 'documents' });
export const passages = (n: number): string => counted(n, { one: 'passage', other: 'passages' });
