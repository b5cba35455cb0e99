/** axe looks at every state of the page at every size. */
import { testStates } from './state-faults.ts';

testStates(() => true);
