/**
 * Reads data that have to be checked: a script of its own, in embed pages whose data cannot be shown
 * as they are.
 */
import { parseTimeline } from '../timeline/parse.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineParse = parseTimeline;
