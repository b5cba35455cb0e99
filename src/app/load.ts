/** Fetches and parses the timeline that the page names. The page's own text stays if it fails. */
import { parseTimeline, type Parsed } from '../timeline/parse.ts';

export async function load(address: string): Promise<Parsed> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error('The timeline could not be fetched. Is this device offline?');
  }
  if (!response.ok) {
    throw new Error(`The timeline could not be fetched: the server answered ${response.status}.`);
  }
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    throw new Error('The timeline arrived incomplete or damaged.');
  }
  return parseTimeline(json);
}
