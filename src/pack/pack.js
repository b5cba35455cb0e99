/** Makes `lib/`, before the package is packed: `npm pack` and `npm publish` run it. */
import { start } from '../cli/runner.js';

await start(new URL('pack.ts', import.meta.url), process.argv.slice(2));
