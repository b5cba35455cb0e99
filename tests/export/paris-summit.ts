/** The committed timeline, for pictures of real data. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTimeline } from '../../src/timeline/parse.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';

export function parisSummit(): Timeline {
  const file = join(import.meta.dirname, '../../public/timelines/paris-summit.json');
  const { timeline, problems } = parseTimeline(JSON.parse(readFileSync(file, 'utf8')));
  if (!timeline) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  return timeline;
}
