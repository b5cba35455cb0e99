/** Runs the thread that reads documents from its TypeScript source. Node only. */
import { start } from '../runner.js';

await start(new URL('reading-thread.ts', import.meta.url), []);
