/** Reads the words of a language that are data. A page in another language never loads this. */
import type { BroughtData } from './brought/texts.ts';
import { bringWords } from './brought/bring.ts';
import type { Words } from './english.ts';

/**
 * @param base the words that the data change; null if the data are all
 * @throws Error if the server has none
 */
export async function readData(response: Response, base: Words | null): Promise<Words> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return bringWords((await response.json()) as BroughtData, base);
}
