/** A timeline as its editors have it in another language. Pure. */
import type { Timeline } from './timeline.ts';

/** "uk" of "uk-UA". */
export const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/s, '');

/**
 * What is translated into `language` (BCP 47), and all else as it was: `headLanguage`, and each
 * event's `language`, say which language their texts are in. The timeline itself where nothing is.
 */
export function translated(timeline: Timeline, language: string): Timeline {
  if (primary(timeline.language) === primary(language)) return timeline;
  const found = Object.entries(timeline.translations).find(
    ([tag]) => primary(tag) === primary(language),
  );
  if (!found) return timeline;
  const [tag, { title, summary, lanes, events }] = found;
  return {
    ...timeline,
    headLanguage: tag,
    title,
    summary,
    lanes: timeline.lanes.map((lane) => ({
      ...lane,
      name: own(lanes, lane.id) ?? lane.name,
    })),
    events: timeline.events.map((event) => {
      const said = own(events, event.id);
      if (!said) return event;
      const { title, label = title, summary, reason } = said;
      const dating = { ...event.when.dating, reason };
      const media = event.media.map((image) => {
        const words = said.media?.[image.src];
        return words
          ? { ...image, alt: words.alt, caption: words.caption ?? null, language: tag }
          : image;
      });
      const when = { ...event.when, dating };
      return { ...event, language: tag, title, label, summary, when, media };
    }),
  };
}

/** What stands under a key, and not what every object has under its name (`constructor`). */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
