/** Ukrainian for the page for a frame: a script of its own, in the pages that speak it. */
import { UKRAINIAN } from '../words/ukrainian.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineWords = UKRAINIAN;
