/** What the servers of a page that follows the seeds have in common. */
import type { Terminal } from '../command.ts';
import type { Site } from '../site.ts';

export interface PageServing {
  readonly site: Site;
  /** The folder with the seeds. */
  readonly seeds: string;
  /** If it is not free, that is an error. Without a port, the usual or any free one is taken. */
  readonly port: number | undefined;
  readonly terminal: Terminal;
}

export const USUAL_PORT = 5173;

/** Another site that is open in the same browser must not read what is not published yet. */
export const ALONE = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};
