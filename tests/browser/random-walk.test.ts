/** A short walk of random keys; the long one is random-walk.deep.ts. */
import { testWalk } from './harness/random-walk.ts';

testWalk(700);
