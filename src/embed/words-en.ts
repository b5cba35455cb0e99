/** English for the page for a frame: a script of its own, in the pages that speak it. */
import { ENGLISH } from '../words/english.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineWords = ENGLISH;
