/** Reads the JSON of a large timeline in slices. */
import { parsingJson } from '../../timeline/json-steps.ts';
import { parseInSteps, type Parsed } from '../../timeline/parse.ts';
import { inSlices } from './slices.ts';

/**
 * @param current converts data to the current format
 * @throws SyntaxError if the text is not JSON
 */
export async function readInSlices(
  text: string,
  current: (json: unknown) => Promise<unknown>,
): Promise<Parsed> {
  const json = await inSlices(parsingJson(text));
  return (await inSlices(parseInSteps(await current(json))))!;
}
