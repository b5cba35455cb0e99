/** Reads `story` of timeline.yaml: the events that Play tells, each with a sentence. */
import type { When } from '../../time/when.ts';
import type { Fields, Located } from './fields.ts';
import { readDays } from './days.ts';
import type { Report } from '../report/report.ts';

export interface StopSeed {
  readonly event: Located<string>;
  readonly sentence: Located<string>;
  /** Null if the chart just goes to the event. */
  readonly extent: Located<When> | null;
}

/** Empty if there is no story. */
export function readStory(fields: Fields, report: Report): StopSeed[] {
  const items = fields.optionalList('story');
  if (fields.isList('story') && items.length === 0)
    report.add('value-empty', fields.keySpot('story'), 'story');
  return fields
    .records(items, 'story', 'a stop of the story', ['event', 'sentence', 'extent'])
    .map((stop) => {
      const extent = stop.optionalText('extent');
      return {
        event: stop.text('event'),
        sentence: stop.text('sentence'),
        extent: extent && readDays(extent, 'extent', report),
      };
    });
}
