/** Reads the text of a large timeline in slices. Imports `timeline`. */
import { parsingJson } from '../timeline/json-steps.ts';
import { parsing, type Parsed } from '../timeline/parse.ts';
import type { Steps } from '../timeline/steps.ts';
import { inSlices } from './slices.ts';

/** @throws SyntaxError where the text is no JSON. */
export const readInSlices = async (text: string): Promise<Parsed> =>
  (await inSlices(reading(text)))!;

function* reading(text: string): Steps<Parsed> {
  return yield* parsing(yield* parsingJson(text));
}
