#!/usr/bin/env node
/** The `sourceline` command. Node only; imports the runner, which loads `main.ts`. */
import { start } from './runner.js';

await start(new URL('main.ts', import.meta.url), process.argv.slice(2));
