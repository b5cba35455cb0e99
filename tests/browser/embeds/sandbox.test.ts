/**
 * Each sandbox with each kind of server and each way to give the policy, in pairs: every two values
 * meet in some page. All three by all three are in sandbox.deep.ts.
 */
import { testSandboxes } from '../harness/sandboxes.ts';

testSandboxes((sandbox, cors, policy) => (sandbox + cors + policy) % 2 === 0);
