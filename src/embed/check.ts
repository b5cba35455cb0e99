/**
 * The check of the format: a script of its own, in embed pages whose data cannot be shown as they
 * are.
 */
import { CHECK } from '../timeline/check.ts';
import { shelf } from './shelf.ts';

shelf.sourcelineCheck = CHECK;
