/** Where the project stands. */
import { fileURLToPath } from 'node:url';

/** With a slash at its end. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** How the page is built. */
export const CONFIG = `${PROJECT}vite.config.ts`;
