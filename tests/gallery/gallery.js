/** `npm run gallery`: serves a page of all examples until Ctrl-C. */
import { start } from '../../src/cli/runner.js';

await start(new URL('page.ts', import.meta.url), process.argv.slice(2));
