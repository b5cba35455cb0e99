/**
 * Types for a part of the package that comes without them: the parser that Firefox uses with it.
 */
declare module '@mozilla/readability/JSDOMParser.js' {
  export interface ParsedNode {
    /** As in the DOM: 1 for an element, 3 for a text. */
    readonly nodeType: number;
    /** The name of an element, in lower case. */
    readonly localName: string;
    readonly textContent: string;
    readonly childNodes: readonly ParsedNode[];
  }

  export default class JSDOMParser {
    /** Needs well-formed markup with a root. */
    parse(markup: string, address?: string): Document;
  }
}
