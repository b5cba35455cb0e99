/** The Ukrainian texts of the embed page: a script of its own, in pages that use it. */
import { UKRAINIAN } from '../words/ukrainian.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineWords = UKRAINIAN;
