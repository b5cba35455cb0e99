/** Charts whose axis is in English, for tests that ask nothing of its words. */
import * as layout from '../../../src/layout/index.ts';
import { ENGLISH_DATES } from '../../../src/time/wording/date-words-en.ts';

/** As `Base`, but without having to name the words. */
type Wordless<Base> = Base extends (
  timeline: infer Timeline,
  options: infer Options,
) => infer Result
  ? (
      timeline: Timeline,
      options: Omit<Options, 'words'> & { readonly words?: layout.PlacementOptions['words'] },
    ) => Result
  : never;

export const prepare: Wordless<typeof layout.prepare> = (timeline, options) =>
  layout.prepare(timeline, { words: ENGLISH_DATES, ...options });

export const prepareInSteps: Wordless<typeof layout.prepareInSteps> = (timeline, options) =>
  layout.prepareInSteps(timeline, { words: ENGLISH_DATES, ...options });
