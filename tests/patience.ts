/** How long a test waits for a state, in ms: as long as a busy machine may take to come to it. */
export const PATIENCE = 30_000;
