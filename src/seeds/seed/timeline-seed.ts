/** Reads timeline.yaml. */
import type { When } from '../../time/when.ts';
import { MOST_LANES } from '../../timeline/timeline.ts';
import { TIME_SCALES, type TimeScale } from '../../timeline/timeline.ts';
import { readTimelineChanges, type ChangeSeed } from './changes-seed.ts';
import { readDays } from './days.ts';
import { Fields, type Located } from './fields.ts';
import { checkIds } from './id.ts';
import { isLanguage } from './language.ts';
import type { Report } from '../report/report.ts';
import { readStory, type StopSeed } from './story-seed.ts';
import { readWeekend, weekendOf, type WeekendJson } from './weekend.ts';
import type { Value } from './value.ts';
import { checkZone } from './zone.ts';
import { zoneFault } from '../dates/zone-name.ts';

export interface TimelineSeed {
  readonly title: Located<string>;
  readonly summary: Located<string>;
  readonly language: Located<string>;
  readonly timeZone: Located<string>;
  readonly weekend: WeekendJson;
  /** A span of days with both ends; null if the author's value is not one. */
  readonly home: Located<When> | null;
  /** Null if the author leaves it to the page. */
  readonly scale: TimeScale | null;
  readonly story: readonly StopSeed[];
  readonly lanes: readonly { readonly id: Located<string>; readonly name: Located<string> }[];
  readonly spellings: readonly (readonly Located<string>[])[];
  readonly changes: readonly ChangeSeed[];
}

const FIELDS = [
  'title',
  'summary',
  'language',
  'timeZone',
  'weekend',
  'home',
  'scale',
  'story',
  'lanes',
  'spellings',
  'changes',
];

export function readTimelineSeed(value: Value | null, report: Report): TimelineSeed | null {
  if (value === null) return null;
  if (value.kind !== 'record') {
    report.add('value-kind', value.spot, 'timeline.yaml', 'a record', 'a list or text');
    return null;
  }
  const fields = new Fields(value, 'timeline.yaml', FIELDS, report);
  const language = fields.text('language');
  if (language.value && !isLanguage(language.value)) {
    report.add('language-form', language.spot, language.value);
  }
  const timeZone = fields.text('timeZone');
  checkZone(timeZone, report);
  return {
    title: fields.text('title'),
    summary: fields.text('summary'),
    language,
    timeZone,
    weekend: readWeekend(fields, report) ?? weekendOf(timeZone.value),
    home: readDays(fields.text('home'), 'home', report),
    scale: scaleOf(fields.optionalText('scale'), report),
    story: readStory(fields, report),
    lanes: lanesOf(fields, report),
    spellings: spellingsOf(fields, report),
    changes: readTimelineChanges(
      fields,
      zoneFault(timeZone.value) ? 'UTC' : timeZone.value,
      report,
    ),
  };
}

function scaleOf(text: Located<string> | null, report: Report): TimeScale | null {
  if (text === null) return null;
  const scale = TIME_SCALES.find((each) => each === text.value);
  if (!scale) report.add('scale-form', text.spot, text.value);
  return scale ?? null;
}

function lanesOf(fields: Fields, report: Report): TimelineSeed['lanes'] {
  const items = fields.list('lanes');
  const lanes = fields
    .records(items, 'lanes', 'a lane', ['id', 'name'])
    .map((lane) => ({ id: lane.text('id'), name: lane.text('name') }));
  checkIds(
    lanes.map((lane) => lane.id),
    'lane',
    report,
  );
  if (items.length > MOST_LANES) {
    report.add('lanes-many', fields.keySpot('lanes'), String(items.length));
  }
  if (fields.has('lanes') && items.length === 0) {
    report.add('value-empty', fields.keySpot('lanes'), 'lanes');
  }
  return lanes;
}

function spellingsOf(fields: Fields, report: Report): Located<string>[][] {
  return fields.optionalList('spellings').map((group) => {
    const names = group.kind === 'list' ? group.items : [];
    const seen = new Map<string, Located<string>>();
    for (const name of names) {
      const text = name.kind === 'text' ? fields.textOf('spellings', name) : null;
      if (!text) continue;
      if (seen.has(text.value)) report.add('reference-double', text.spot, text.value);
      else seen.set(text.value, text);
    }
    if (names.length < 2 || names.some(({ kind }) => kind !== 'text')) {
      report.add('value-kind', group.spot, 'spellings', 'lists of two or more spellings', 'this');
    }
    return [...seen.values()];
  });
}
