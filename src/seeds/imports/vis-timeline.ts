/**
 * Reads the items and groups of vis-timeline, as JSON: a list of items, or a record with `items`
 * and `groups`. Pure. Source: its documentation of data format.
 *
 * A range lasts to its end as it is written. Items of type `background` colour stretches of the
 * axis and are not events.
 */
import { isCountRight } from './event-count.ts';
import { formatIso } from './instant-text.ts';
import { plainLineOf, plainTextOf } from './html-text.ts';
import type { Imported, ImportContext, ImportedEvent } from './imported.ts';
import { fieldIn, isRecord, readJson, spotOf, textIn, type JsonRecord } from './json-file.ts';
import { readTextDate } from './text-date.ts';
import { spanOf, type Named } from './when.ts';

const itemsOf = (json: unknown): readonly unknown[] | null => {
  const items = Array.isArray(json) ? (json as unknown[]) : fieldIn(json, 'items');
  return Array.isArray(items) ? (items as unknown[]) : null;
};

/** Whether JSON is items of vis-timeline. */
export const isVisTimeline = (json: unknown): boolean =>
  itemsOf(json)?.some(
    (item) => isRecord(item) && Object.hasOwn(item, 'start') && Object.hasOwn(item, 'content'),
  ) ?? false;

export function readVisTimeline(context: ImportContext): Imported | null {
  const { source, report } = context;
  const json = readJson(source, report);
  if (json === undefined) return null;
  const items = itemsOf(json);
  if (items === null) {
    report.add('import-fields', spotOf(source, []), 'vis-timeline', 'a list of items');
    return null;
  }
  if (!isCountRight(items.length, context)) return null;
  const path = Array.isArray(json) ? [] : ['items'];
  const names = groupNames(fieldIn(json, 'groups'));
  const numbered = items.map((item, index) => ({ item, index }));
  const isBackground = ({ item }: { readonly item: unknown }): boolean =>
    fieldIn(item, 'type') === 'background';
  const backgrounds = numbered.filter(isBackground);
  const events = numbered
    .filter((each) => !isBackground(each))
    .map(({ item, index }) =>
      eventOf(item, names, context, (field) => ({
        get place() {
          return nameOf(item, index);
        },
        get spot() {
          return spotOf(source, [...path, index, ...(field === null ? [] : [field])]);
        },
      })),
    );
  if (events.length === 0) report.add('import-empty', { source, start: 0, end: 1 });
  const read = events.filter((event) => event !== null);
  if (read.length < events.length || read.length === 0) return null;
  const { items: _, ...rest } = isRecord(json) ? json : {};
  const kept = {
    ...rest,
    ...(backgrounds.length > 0 && { backgrounds: backgrounds.map(({ item }) => item) }),
  };
  const remarks =
    backgrounds.length > 0
      ? [
          `Items of type "background" are not events. They are in foreign.json (${backgrounds.length}).`,
        ]
      : [];
  return { title: '', summary: '', events: read, kept, remarks };
}

function groupNames(groups: unknown): ReadonlyMap<string, string> {
  const list: readonly unknown[] = Array.isArray(groups) ? groups : [];
  return new Map(
    list.map((group) => [textIn(group, 'id'), plainLineOf(textIn(group, 'content'))] as const),
  );
}

function eventOf(
  item: unknown,
  names: ReadonlyMap<string, string>,
  context: ImportContext,
  placeOf: (field: string | null) => Named,
): ImportedEvent | null {
  if (!isRecord(item)) {
    const { place, spot } = placeOf(null);
    context.report.add('import-record', spot, place);
    return null;
  }
  const start = dateIn(item, 'start', context, placeOf);
  const hasEnd = !isNone(item, 'end');
  const end = hasEnd ? dateIn(item, 'end', context, placeOf) : null;
  if (start === null || (hasEnd && end === null)) return null;
  const when = spanOf(start, end, placeOf('end'), context);
  if (when === null) return null;
  const content = plainTextOf(textIn(item, 'content'));
  const [title = '', ...more] = content.text.split('\n');
  const tip = plainTextOf(textIn(item, 'title'));
  const group = textIn(item, 'group');
  return {
    id: textIn(item, 'id') || null,
    title,
    summary: [...more, tip.text].filter((text) => text !== '').join('\n'),
    otherTitles: [tip.text],
    when,
    lane: group === '' ? null : names.get(group) || group,
    people: [],
    places: [],
    links: [...content.links, ...tip.links],
    kept: item,
  };
}

const isNone = (item: JsonRecord, field: string): boolean => {
  const value = fieldIn(item, field);
  return value === undefined || value === null || value === '';
};

/** A text, or milliseconds since 1970 in UTC. Null, and reported, for anything else. */
function dateIn(
  item: JsonRecord,
  field: string,
  context: ImportContext,
  placeOf: (field: string | null) => Named,
): string | null {
  const value = fieldIn(item, field);
  const named = placeOf(field);
  if (isNone(item, field)) {
    context.report.add('import-dateless', named.spot, named.place);
    return null;
  }
  const ms =
    typeof value === 'number' ? value : Number(/^\/Date\((-?\d+)\)\/$/.exec(String(value))?.[1]);
  const text = Number.isNaN(ms) ? (typeof value === 'string' ? value.trim() : '') : formatIso(ms);
  if (text) return readTextDate(text, named, context);
  context.report.add('import-form', named.spot, named.place, JSON.stringify(value));
  return null;
}

function nameOf(item: unknown, index: number): string {
  const title = plainLineOf(textIn(item, 'content').slice(0, 300));
  return `Item ${index + 1}${title === '' ? '' : `, "${title.slice(0, 40)}"`}`;
}
