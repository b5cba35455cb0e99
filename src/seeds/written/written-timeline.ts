/** Writes timeline.yaml of a compiled timeline. Pure. */
import { civilDate, dayNumber } from '../../time/civil-date.ts';
import { formatDate, parseDate } from '../../time/unit-text.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import { weekendOf } from '../seed/weekend.ts';
import { changeRecord } from './written-change.ts';
import { markedText } from './written-text.ts';

export const timelineRecord = (json: TimelineJson) => ({
  title: json.title,
  summary: markedText(json),
  language: json.language,
  timeZone: json.timeZone,
  ...weekendField(json),
  home: daysText(json.home),
  ...(json.scale && { scale: json.scale }),
  ...(json.story &&
    json.story.length > 0 && {
      story: json.story.map(({ event, sentence, extent }) => ({
        event,
        sentence,
        ...(extent && { extent: daysText(extent) }),
      })),
    }),
  lanes: json.lanes.map(({ id, name }) => ({ id, name })),
  ...(json.spellings.length > 0 && { spellings: json.spellings }),
  ...(json.changes && json.changes.length > 0 && { changes: json.changes.map(changeRecord) }),
});

/** The JSON names the day after the last one. */
function daysText({ from, to }: TimelineJson['home']): string {
  const last = civilDate(dayNumber(parseDate(to)!) - 1);
  return `${from}/${formatDate(last)}`;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Nothing if it is the weekend of the place. */
function weekendField({ weekend, timeZone }: TimelineJson) {
  if (JSON.stringify(weekend) === JSON.stringify(weekendOf(timeZone))) return {};
  const days = weekend?.at(-1)?.days ?? [6, 7];
  return { weekend: days.length === 0 ? 'none' : days.map((day) => DAYS[day - 1]!) };
}
