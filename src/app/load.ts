/** Fetches and parses the timeline that the page names. The page's own text stays if it fails. */
import { parseTimeline, type Parsed } from '../timeline/parse.ts';
import type { Words } from '../words/english.ts';

/** @throws Error with a sentence for the reader, in `words`. */
export async function load(address: string, words: Words): Promise<Parsed> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error(words.failure.offline);
  }
  if (!response.ok) throw new Error(words.failure.refused(response.status));
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    throw new Error(words.failure.damaged);
  }
  return parseTimeline(json);
}
