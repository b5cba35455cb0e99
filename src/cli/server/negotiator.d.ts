/** Types of a package that has none for this version. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(request: Pick<IncomingMessage, 'headers'>);
    /** Those of `available` that the client accepts, its favourites first, then ours. */
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  }
}
