/** Puts a timeline into another language, with its editors' own translation. Pure. */
import type { Timeline } from './timeline.ts';

/** "uk" for "uk-UA". */
export const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/s, '');

/**
 * Replaces the texts that are translated into `language` (BCP 47), and leaves the rest unchanged.
 * `headLanguage` and each event's `language` name the language of their texts. Returns the timeline
 * itself if it has no such translation.
 */
export function translate(timeline: Timeline, language: string): Timeline {
  if (primary(timeline.language) === primary(language)) return timeline;
  const found = Object.entries(timeline.translations).find(
    ([tag]) => primary(tag) === primary(language),
  );
  if (!found) return timeline;
  const [tag, { title, summary, summarySpans = [], lanes, story, events }] = found;
  return {
    ...timeline,
    headLanguage: tag,
    title,
    summary,
    summarySpans,
    lanes: timeline.lanes.map((lane) => ({
      ...lane,
      name: own(lanes, lane.id) ?? lane.name,
    })),
    story: timeline.story.map((stop) => {
      const sentence = own(story, stop.event);
      return sentence === undefined ? stop : { ...stop, sentence, language: tag };
    }),
    events: timeline.events.map((event) => {
      const said = own(events, event.id);
      if (!said) return event;
      const { title, label = title, summary, summarySpans = [], reason } = said;
      const dating = { ...event.when.dating, reason };
      const media = event.media.map((image) => {
        const words = said.media?.[image.src];
        return words
          ? { ...image, alt: words.alt, caption: words.caption ?? null, language: tag }
          : image;
      });
      const links = event.links.map((link) => {
        const words = said.links?.[link.address];
        return words ? { ...link, ...words, language: tag } : link;
      });
      const when = { ...event.when, dating };
      return { ...event, language: tag, title, label, summary, summarySpans, when, media, links };
    }),
  };
}

/** The record's own value of a key, and not one that every object has (`constructor`). */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
