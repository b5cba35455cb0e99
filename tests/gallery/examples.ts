/** All examples, in the order of the page. */
import { crowds } from './crowds.ts';
import { dates } from './dates.ts';
import type { Example } from './example.ts';
import { numbers } from './numbers.ts';
import { sizes } from './sizes.ts';
import { statuses } from './statuses.ts';
import { summit } from './summit.ts';
import { titles } from './titles.ts';

export const EXAMPLES: readonly Example[] = [
  ...summit,
  ...dates,
  ...statuses,
  ...numbers,
  ...crowds,
  ...titles,
  ...sizes,
];
