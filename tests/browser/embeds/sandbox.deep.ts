/** Every sandbox with every kind of server and every way to give the policy. */
import { testSandboxes } from '../harness/sandboxes.ts';

testSandboxes(() => true);
