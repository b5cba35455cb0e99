/** A long walk of random keys. */
import { testWalk } from './harness/random-walk.ts';

testWalk(20_000);
