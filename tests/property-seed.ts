/**
 * Property tests try the same cases on every run: a check that decides whether work lands must not
 * depend on chance. `SEED=7 npm test` tries other cases. If that finds a bug, it gets its own test.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_260_106) });
