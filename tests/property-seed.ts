/**
 * Property tests try the same cases on every run: a check that decides whether work lands must not
 * hang on chance. `SEED=7 npm test` looks for others; what that finds is a bug, and gets its test.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_260_106) });
