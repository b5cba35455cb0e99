/** Some spoiled timelines in a real browser; many more are in spoiled-timelines.deep.ts. */
import { testSpoiled } from '../harness/spoiled-timelines.ts';

testSpoiled(20);
