/** What assistive technology says of an event. Pure; imports `time` and `timeline`. */
import { wordDate } from '../time/wording.ts';
import { reportedBy, type Timeline, type TimelineEvent } from '../timeline/timeline.ts';
import { counted } from './counted.ts';

/** Begins with the visible label, so that it can be asked for by voice. */
export function eventName(event: TimelineEvent, { lanes }: Timeline): string {
  const lane = lanes.find(({ id }) => id === event.lane)?.name;
  const parts = [
    event.label,
    wordDate(event.when),
    lane,
    event.status === 'reported' ? null : event.status,
    counted(reportedBy(event).length, 'document'),
    event.differences.length > 0 ? 'documents differ' : null,
  ];
  return parts.filter(Boolean).join(', ');
}
