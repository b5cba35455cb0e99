/** Numbers of things, in Ukrainian. Pure. */
import { createCounting } from '../counting.ts';

export const { number, counted } = createCounting('uk');
export const events = (n: number): string =>
  counted(n, { one: 'подія', few: 'події', many: 'подій' });
/** In the genitive. */
export const ofEvents = (n: number): string =>
  counted(n, { one: 'події', few: 'подій', many: 'подій' });
export const documents = (n: number): string =>
  counted(n, { one: 'документ', few: 'документи', many: 'документів' });
