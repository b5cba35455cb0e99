/** The loader as a script: becomes `embed.js`, which an article includes once. */
import { start } from './loader.ts';

start();
