/** Many spoiled timelines in a real browser. */
import { testSpoiled } from '../harness/spoiled-timelines.ts';

testSpoiled(500);
