/** Reads the JSON of TimelineJS, of version 3 or 2. Pure. */
import type { Imported, ImportContext } from './imported.ts';
import { readJson } from './json-file.ts';
import { isTimelineJs2, readTimelineJs2 } from './older/timelinejs-2.ts';
import { isTimelineJs3, readSlides } from './timelinejs.ts';

export const isTimelineJs = (json: unknown): boolean => isTimelineJs3(json) || isTimelineJs2(json);

export function readTimelineJs(context: ImportContext): Imported | null {
  const json = readJson(context.source, context.report);
  if (json === undefined) return null;
  return isTimelineJs2(json) ? readTimelineJs2(json, context) : readSlides(json, context);
}
