/** Fetches and parses the timeline that the page names. The page's own text stays if it fails. */
import { parseTimeline, type Parsed } from '../timeline/parse.ts';

/** An error whose message a reader can act on. */
export class LoadError extends Error {}

export async function load(address: string): Promise<Parsed> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new LoadError('The timeline could not be fetched. Is this device offline?');
  }
  if (!response.ok) {
    throw new LoadError(
      `The timeline could not be fetched: the server answered ${response.status}.`,
    );
  }
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    throw new LoadError('The timeline arrived incomplete or damaged.');
  }
  return parseTimeline(json);
}
