/** The types of fault.js. */
export declare function faultSentence(error: unknown): string;
