/** Says what is being done now, to somebody who waits; an empty text says no more. */
export type Say = (text: string) => void;
