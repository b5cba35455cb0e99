/** The loader as a script: it becomes `embed.js`, which an article includes once. */
import { start } from './loader.ts';

start();
