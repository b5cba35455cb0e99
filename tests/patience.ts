/** How long a test waits. */

/** How many times as slow browsers are made: see browser/engines/slow.ts. 0 if they are left alone. */
export const SLOWNESS = Number(process.env.SOURCELINE_SLOW ?? 0);

/** For a state, in ms: as long as a busy machine may take to come to it. */
export const PATIENCE = SLOWNESS ? 120_000 : 30_000;

/** For a whole test, in ms: some start the command as a user does, or draw a site's pictures. */
export const TEST_PATIENCE = SLOWNESS ? 1_200_000 : 120_000;
