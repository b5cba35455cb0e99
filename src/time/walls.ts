/**
 * Where the walls between tiles of time are. Pure. README.md in src/layout says what they are for.
 */
import { HOUR, MINUTE } from './instant.ts';

/**
 * Where walls are counted from. A mark on a wall would never have a label, and one beside it only far
 * in. So no wall is at midnight in any time zone of many people, at a quarter of an hour, or at a
 * whole minute.
 */
export const EPOCH = 8 * HOUR + 7 * MINUTE + 37_123;
