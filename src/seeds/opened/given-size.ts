/** How large a file may be that somebody gives to a page, or to `sourceline import`. Pure. */
import { MOST_OF_SEED, MOST_OF_TABLE } from '../seed/seed-files.ts';

/** In bytes: larger files need not be read. */
export const mostOf = (name: string): number =>
  /\.(csv|tsv|txt|xlsx|zip)$/i.test(name) ? MOST_OF_TABLE : MOST_OF_SEED;
