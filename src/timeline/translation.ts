/** A timeline as its editors have it in another language. Pure; imports nothing. */
import type { Timeline } from './timeline.ts';

/** "uk" of "uk-UA". */
export const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0];

/**
 * What is translated into `language` (BCP 47), and all else as it was: `headLanguage`, and each
 * event's `language`, say which language their texts are in. The timeline itself where nothing is.
 */
export function translated(timeline: Timeline, language: string): Timeline {
  if (primary(timeline.language) === primary(language)) return timeline;
  const [tag] = Object.keys(timeline.translations).filter(
    (each) => primary(each) === primary(language),
  );
  if (tag === undefined) return timeline;
  const { title, summary, lanes, events } = timeline.translations[tag];
  return {
    ...timeline,
    headLanguage: tag,
    title,
    summary,
    lanes: timeline.lanes.map((lane) => ({
      ...lane,
      name: Object.hasOwn(lanes, lane.id) ? lanes[lane.id] : lane.name,
    })),
    events: timeline.events.map((event) => {
      if (!Object.hasOwn(events, event.id)) return event;
      const said = events[event.id];
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
