/** Tells somebody who is waiting what is being done now. An empty text removes the line. */
export type Say = (text: string) => void;
