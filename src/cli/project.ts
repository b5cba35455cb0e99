/** Where the project is. */
import { fileURLToPath } from 'node:url';

/** The project's folder, with a trailing slash. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The Vite configuration that builds the page. */
export const CONFIG = `${PROJECT}vite.config.ts`;
