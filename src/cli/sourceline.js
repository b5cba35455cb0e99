#!/usr/bin/env node
/** The `sourceline` command. Node only; imports the runner, which loads `main.ts`. */
import { start } from './runner.js';

// Who reads only the first lines of what is said (`| head`) closes the pipe: the work goes on.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) throw error;
  });

await start(new URL('main.ts', import.meta.url), process.argv.slice(2));
