/** Writes a translation of a compiled timeline. Pure. */
import type { TranslationJson } from '../../timeline/schema.ts';
import { markedText } from './written-text.ts';

/** Without the words of images, whose files are not in a compiled timeline. */
export const translationRecord = ([language, translation]: [string, TranslationJson]) => ({
  language,
  title: translation.title,
  summary: markedText(translation),
  lanes: Object.entries(translation.lanes).map(([id, name]) => ({ id, name })),
  ...(Object.keys(translation.story ?? {}).length > 0 && {
    story: Object.entries(translation.story!).map(([event, sentence]) => ({ event, sentence })),
  }),
  events: Object.entries(translation.events).map(([id, event]) => ({
    id,
    title: event.title,
    ...(event.label && { label: event.label }),
    summary: markedText(event),
    reason: event.reason,
    ...(event.links && {
      links: Object.entries(event.links).map(([address, words]) => ({ address, ...words })),
    }),
  })),
});
