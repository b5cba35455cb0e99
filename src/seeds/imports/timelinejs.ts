/**
 * Reads the JSON of TimelineJS 3. Pure. Source: its documentation of the format, and TimelineConfig.js.
 *
 * Texts are markup there. They become plain text; each slide is kept as it stands, so that an export
 * can lay back what was not changed.
 */
import { isCountRight } from './event-count.ts';
import { addressIn, plainLineOf, plainTextOf } from './html-text.ts';
import type { Imported, ImportContext, ImportedEvent, ImportedLink } from './imported.ts';
import { fieldIn, isRecord, spotOf, textIn, type JsonRecord } from './json-file.ts';
import { isNoDate, readTimelineJsDate, type PlaceOf } from './timelinejs-date.ts';
import { spanOf, type Named } from './when.ts';

/** Whether JSON is a timeline of TimelineJS 3. */
export const isTimelineJs3 = (json: unknown): boolean => {
  const events = fieldIn(json, 'events');
  return (
    Array.isArray(events) &&
    (events.length === 0 || events.some((each) => isRecord(each) && hasSlideFields(each))) &&
    fieldIn(json, 'format') === undefined
  );
};

const hasSlideFields = (slide: JsonRecord): boolean =>
  ['start_date', 'text', 'media', 'unique_id'].some((name) => Object.hasOwn(slide, name));

export function readSlides(json: unknown, context: ImportContext): Imported | null {
  const { source, report } = context;
  const events = fieldIn(json, 'events');
  if (!Array.isArray(events)) {
    report.add('import-fields', spotOf(source, []), 'TimelineJS', 'a list "events"');
    return null;
  }
  const { events: _, ...kept } = json as JsonRecord;
  return timelineOf(kept, events, context, (index, path) => ({
    get place() {
      return nameOf(events[index], `Slide ${index + 1}`);
    },
    get spot() {
      return spotOf(source, ['events', index, ...path]);
    },
  }));
}

/** Names the place of a value of a slide. */
export type SlidePlace = (index: number, path: readonly string[]) => Named;

/**
 * What TimelineJS shows of slides, whether they stood in JSON or in a sheet.
 *
 * @param kept all of the JSON but the events
 */
export function timelineOf(
  kept: JsonRecord,
  slides: readonly unknown[],
  context: ImportContext,
  placeOf: SlidePlace,
): Imported | null {
  if (!isCountRight(slides.length, context)) return null;
  const events = slides.map((slide, i) => eventOf(slide, context, (path) => placeOf(i, path)));
  const read = events.filter((event) => event !== null);
  if (read.length < events.length) return null;
  const title = fieldIn(kept, 'title');
  const text = fieldIn(title, 'text');
  const summary = plainTextOf(textIn(text, 'text'));
  return {
    title: plainLineOf(textIn(text, 'headline')),
    summary: summary.text,
    summarySpans: summary.spans,
    events: read,
    kept,
    remarks: [],
  };
}

/** Null, and reported, if its date cannot be read. */
function eventOf(
  slide: unknown,
  context: ImportContext,
  placeOf: (path: readonly string[]) => Named,
): ImportedEvent | null {
  const { report } = context;
  if (!isRecord(slide)) {
    const { place, spot } = placeOf([]);
    report.add('import-record', spot, place);
    return null;
  }
  const when = whenOf(slide, context, placeOf);
  if (when === null) return null;
  const [text, media] = [fieldIn(slide, 'text'), fieldIn(slide, 'media')];
  const headline = plainTextOf(textIn(text, 'headline'));
  const body = plainTextOf(textIn(text, 'text'));
  const caption = plainTextOf(textIn(media, 'caption'));
  const credit = plainLineOf(textIn(media, 'credit'));
  return {
    id: textIn(slide, 'unique_id') || null,
    title: headline.text.replaceAll(/\s+/g, ' '),
    summary: body.text,
    summarySpans: body.spans,
    otherTitles: [body.text, caption.text, credit, textIn(slide, 'display_date')],
    when,
    lane: plainLineOf(textIn(slide, 'group')) || null,
    people: [],
    places: [],
    media: mediaLink(media, caption.text, credit),
    links: [...headline.links, ...body.links.filter(({ words }) => words === ''), ...caption.links],
    kept: slide,
  };
}

/** To a picture, a video, a map or a post, which TimelineJS would load. */
function mediaLink(media: unknown, caption: string, credit: string): ImportedLink | null {
  const url = textIn(media, 'url').trim();
  const words = plainLineOf(textIn(media, 'title'));
  return url === '' ? null : { words, url: addressIn(url), caption, credit };
}

function whenOf(
  slide: JsonRecord,
  context: ImportContext,
  placeOf: (path: readonly string[]) => Named,
): string | null {
  const placeIn =
    (field: string): PlaceOf =>
    (part) =>
      placeOf(part === null ? [field] : [field, part]);
  const [from, to] = [fieldIn(slide, 'start_date'), fieldIn(slide, 'end_date')];
  if (!isRecord(from) || isNoDate(from)) {
    const { place, spot } = placeOf([]);
    context.report.add('import-dateless', spot, place);
    return null;
  }
  const start = readTimelineJsDate(from, placeIn('start_date'), context);
  const hasEnd = isRecord(to) && !isNoDate(to);
  const end = hasEnd ? readTimelineJsDate(to, placeIn('end_date'), context) : null;
  if (start === null || (hasEnd && end === null)) return null;
  return spanOf(start, end, placeOf(['end_date']), context);
}

/** `Slide 3, "The vote"`. */
export function nameOf(slide: unknown, name: string): string {
  const headline = plainLineOf(textIn(fieldIn(slide, 'text'), 'headline').slice(0, 300));
  return headline === '' ? name : `${name}, "${headline.slice(0, 40)}"`;
}
