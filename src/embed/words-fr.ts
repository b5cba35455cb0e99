/** French for the page for a frame: a script of its own, in the pages that speak it. */
import { FRENCH } from '../words/french.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineWords = FRENCH;
