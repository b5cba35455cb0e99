/** The types of a package that has none for this version. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(request: Pick<IncomingMessage, 'headers'>);
    /** The `available` ones that the client accepts, in its order of preference, then ours. */
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  }
}
