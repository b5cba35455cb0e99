/**
 * Reads the JSON of TimelineJS 2: `{"timeline": {"headline", "text", "asset", "date": [...]}}`. Pure.
 * Source: its README, and files of sites that used it.
 *
 * Each of its dates becomes the slide of version 3 that shows the same, and is then read as such. Fields
 * that only version 2 knows stay in the slide.
 */
import type { Imported, ImportContext } from '../imported.ts';
import { fieldIn, isRecord, spotOf, textIn, type JsonRecord } from '../json-file.ts';
import { oldJsonDateParts } from './old-date.ts';
import { nameOf, timelineOf } from '../timelinejs.ts';

export const isTimelineJs2 = (json: unknown): boolean =>
  Array.isArray(fieldIn(fieldIn(json, 'timeline'), 'date'));

export function readTimelineJs2(json: unknown, context: ImportContext): Imported | null {
  const { timeline, ...beside } = json as JsonRecord;
  const { date: all, era, ...head } = timeline as JsonRecord;
  // Some programs write an empty record where there is nothing.
  const indices = (all as unknown[]).flatMap((each, i) =>
    isRecord(each) && Object.keys(each).length === 0 ? [] : [i],
  );
  const dates = indices.map((i) => (all as unknown[])[i]);
  const placeOf = (at: number, path: readonly string[]) => ({
    get place() {
      const record = dates[at];
      return nameOf({ text: { headline: textIn(record, 'headline') } }, `Date ${at + 1}`);
    },
    get spot() {
      const fields = path.slice(0, 1).map((field) => OLD_FIELDS[field] ?? field);
      return spotOf(context.source, ['timeline', 'date', indices[at]!, ...fields]);
    },
  });
  const slides = dates.map((record, at) => slideOf(record, context, (path) => placeOf(at, path)));
  if (slides.some((slide) => slide === null)) return null;
  const eras = Array.isArray(era) ? era.map((each) => ({ ...slideWith(each) })) : [];
  return timelineOf(
    { ...beside, title: slideWith(head), ...(eras.length > 0 && { eras }) },
    slides,
    context,
    placeOf,
  );
}

const OLD_FIELDS: Readonly<Record<string, string>> = {
  start_date: 'startDate',
  end_date: 'endDate',
};

/**
 * What is not a record is left as it is, and reported as such. Null, and reported, if it has no
 * date.
 */
function slideOf(
  record: unknown,
  { report }: ImportContext,
  placeOf: (path: readonly string[]) => {
    readonly place: string;
    readonly spot: ReturnType<typeof spotOf>;
  },
): unknown {
  if (!isRecord(record)) return record;
  for (const [field, old] of Object.entries(OLD_FIELDS)) {
    const text = textIn(record, old).trim();
    if (text === '' || oldJsonDateParts(text)) continue;
    const { place, spot } = placeOf([field]);
    report.add('import-old-date', spot, place, text);
    return null;
  }
  return slideWith(record);
}

/** In the form of version 3. */
function slideWith(record: unknown): JsonRecord {
  const { headline, text, startDate, endDate, tag, asset, ...others } = isRecord(record)
    ? record
    : {};
  const [start, end] = [startDate, endDate].map((date) =>
    oldJsonDateParts(textIn({ date }, 'date').trim()),
  );
  const { media, ...beside } = isRecord(asset) ? asset : {};
  return {
    ...others,
    ...(start && { start_date: start }),
    ...(end && { end_date: end }),
    text: { headline: textIn({ headline }, 'headline'), text: textIn({ text }, 'text') },
    ...(textIn({ tag }, 'tag') !== '' && { group: tag }),
    ...(isRecord(asset) && { media: { ...(media !== undefined && { url: media }), ...beside } }),
  };
}
