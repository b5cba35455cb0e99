/** What lies in a built folder. Imports Node's file system, `export` and `timeline`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTimeline } from '../timeline/parse.ts';
import { unreadable } from '../timeline/problem.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { dataOf, MOST_QUOTED, WHOLE_PAGE } from '../export/prerender.ts';

/** A timeline as it lies in the built folder. */
export interface Built {
  readonly id: string;
  /** Text of its JSON file. */
  readonly json: string;
  /** Its page, as a path below the folder. */
  readonly page: string;
  /** The page with its quotations; null where they are in its own. */
  readonly whole: string | null;
}

/** Every timeline of a built folder: the one of index.html, and the others by their names. */
export function builtTimelines(folder: string, index: string): Built[] {
  const home = dataOf(index);
  return readdirSync(join(folder, 'timelines'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.json'.length);
      const first = home === `timelines/${file}`;
      const json = readFileSync(join(folder, 'timelines', file), 'utf8');
      const large = timelineOf({ id, json }).events.length > MOST_QUOTED;
      const whole = first ? WHOLE_PAGE : `${id}-${WHOLE_PAGE}`;
      return {
        id,
        json,
        page: first ? 'index.html' : `${id}.html`,
        whole: large ? whole : null,
      };
    });
}

/** @throws Error where the timeline cannot be read. */
export function timelineOf({ id, json }: Pick<Built, 'id' | 'json'>): Timeline {
  const { timeline, problems } = parseTimeline(JSON.parse(json));
  if (timeline) return timeline;
  throw new Error(`${id}: ${unreadable(problems)}`);
}
