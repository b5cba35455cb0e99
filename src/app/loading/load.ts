/** Fetches and reads the timeline that the page names. If this fails, the page keeps its text. */
import { isFormat1 } from '../../timeline/format.ts';
import { sha256 } from '../../timeline/hash.ts';
import type { Parsed } from '../../timeline/parse.ts';
import { readingTimeline } from '../../timeline/read-timeline.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import { finish } from '../../timeline/steps.ts';
import { LoadError } from './load-error.ts';

/** From this number of characters on, parsing would freeze the page: a few thousand events. */
const LARGE = 3_000_000;

interface Named {
  readonly address: string;
  /** The SHA-256 of data that the build has checked: the same data need no second check. */
  readonly checked?: string | undefined;
}

/**
 * @param early the request for it, if one is under way
 * @throws LoadError
 */
export async function load(
  { address, checked }: Named,
  early?: Promise<Response>,
): Promise<Parsed> {
  let response: Response;
  try {
    response = await (early ?? fetch(address));
  } catch {
    throw new LoadError(({ failure }) => failure.offline);
  }
  const { ok, status } = response;
  if (!ok) throw new LoadError(({ failure }) => failure.refused(status));
  try {
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    if (text.length >= LARGE) {
      const { readInSlices } = await arriving(import('./load-large.ts'));
      return await readInSlices(text, current);
    }
    const json: unknown = JSON.parse(text);
    if (checked !== undefined && isSecureContext && (await sha256(bytes)) === checked)
      return { timeline: finish(readingTimeline(json as TimelineJson)), problems: [] };
    const { parseTimeline } = await arriving(import('../../timeline/parse.ts'));
    return parseTimeline(await current(json));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(({ failure }) => failure.damaged);
  }
}

/** Data of the first format are rare, so their reader is loaded only when needed. */
async function current(json: unknown): Promise<unknown> {
  if (!isFormat1(json)) return json;
  const { upgrade } = await arriving(import('../../timeline/format-1.ts'));
  return upgrade(json);
}

/** A part of the page that does not come says nothing against the data. @throws LoadError */
const arriving = <T>(part: Promise<T>): Promise<T> =>
  part.catch(() => {
    throw new LoadError(({ failure }) => failure.offline);
  });
