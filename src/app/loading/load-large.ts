/** Reads the text of a large timeline in slices. */
import { parsingJson } from '../../timeline/json-steps.ts';
import { parsing, type Parsed } from '../../timeline/parse.ts';
import { inSlices } from './slices.ts';

/**
 * @param current brings data to the format of today
 * @throws SyntaxError where the text is no JSON.
 */
export async function readInSlices(
  text: string,
  current: (json: unknown) => Promise<unknown>,
): Promise<Parsed> {
  const json = await inSlices(parsingJson(text));
  return (await inSlices(parsing(await current(json))))!;
}
