/** The messages of what an editor should look at before publishing. Pure. */
import type { MessageText } from './message.ts';

export const REVIEW_MESSAGES = {
  'review-claim': (title, document) => ({
    sentence: `Only "${document}" reports "${title}", and its status is "claimed".`,
    hint: 'Look for a second document, or say in the summary whose claim it is.',
  }),
  'review-numbers': (here, document, there, other) => ({
    sentence: `"${document}" has “${here}”, and "${other}" has “${there}”.`,
    hint: 'If both mean the same thing, record it under `differences` of the event.',
  }),
  'review-date': (when, part) => ({
    sentence: `No quotation for the date gives the ${part} of ${when}.`,
    hint: 'Quote the words that do, or make the date no more exact than the words you quote.',
  }),
  'review-outside': (title, home) => ({
    sentence: `"${title}" lies outside the first view, ${home}.`,
    hint: 'Readers see it only when they zoom out. Widen `home` if it belongs to the story.',
  }),
  'review-label': (title, widths) => ({
    sentence: `"${title}" has no label in the first view at ${widths}.`,
    hint: 'Readers see a mark or a count. Give it a higher importance, or shorten `home`.',
  }),
  'review-title': (count, most) => ({
    sentence: `The title has ${count} characters. More than ${most} are cut in feeds and in search results.`,
    hint: 'Move the details to the summary.',
  }),
  'review-lane': (lane) => ({
    sentence: `No event is in the lane "${lane}".`,
    hint: 'Remove the lane, or put events into it.',
  }),
  'review-heavy': (weight, most) => ({
    sentence: `The events weigh ${weight} kB gzipped. More than ${most} kB make the embed slow to load in an article.`,
    hint: 'Shorten their texts, or move the events that the article is about to a timeline of their own.',
  }),
} satisfies Record<string, MessageText>;
