/** Where the script with the interface texts leaves them for the script of the page. */
import type { Words } from '../words/english.ts';

export const shelf = window as Window & { sourcelineWords?: Words };
