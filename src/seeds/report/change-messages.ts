/** The messages about what was changed after it was published. Pure. */
import type { MessageText } from './message.ts';

/** How an editor gives the reason for a change. */
const paste = (entry: string) => ({ hint: `Say why, in \`changes\`: - ${entry}` });

/** The caller passes the values in the order of the parameters. */
export const CHANGE_MESSAGES = {
  'change-at': (value) => ({
    sentence: `"at" is the day or the moment of the change, not "${value}".`,
    hint: 'Write it as 2026-01-07, or as 2026-01-07T14:00+01:00.',
  }),
  'change-empty': () => ({
    sentence: 'This change says neither what was there before nor what is there now.',
    hint: 'Add `was`, `is`, or both.',
  }),
  'change-event': () => ({
    sentence: 'This change does not say which event was removed.',
    hint: 'Add event: with the id that it had.',
  }),
  'change-event-other': () => ({
    sentence: 'Only a change with "what: removed" names an event here.',
    hint: 'Write the other changes of an event in its own `changes`.',
  }),
  'change-there': (id, place) => ({
    sentence: `"${id}" was not removed: it is in ${place}.`,
    hint: 'Leave this change out, or remove the event.',
  }),
  'change-is': (what, is, value) => ({
    sentence: `The last change of the ${what} says that it is "${is}" now, but it is "${value}".`,
    hint: 'Correct one of the two, or add the change that is missing.',
  }),
  'change-is-missing': (what, value) => ({
    sentence: `The last change of the ${what} does not say what it is now.`,
    hint: `Add is: ${value}`,
  }),
  'formerly-used': (id, place) => ({
    sentence: `"${id}" is the id of an event, in ${place}: links to it lead there.`,
    hint: 'Leave it out of `formerly`, or give that event another id.',
  }),
  'formerly-twice': (id, place) => ({
    sentence: `Another event has "${id}" in its \`formerly\`, in ${place}.`,
    hint: 'A link can lead to one event only: keep it where the text went.',
  }),
  'published-form': (why, line) => ({
    sentence: `This file is not as build wrote it (line ${line}): ${why}`,
    hint: 'Get it from the history of your repository. If you cannot, run: npx sourceline compile --first',
  }),
  'published-changed': (what, event, was, is, entry) => ({
    sentence: `The ${what} of "${event}" was “${was}” when it was published, and is “${is}” now, and nothing says why.`,
    ...paste(entry),
  }),
  'published-lost': (what, event, was, entry) => ({
    sentence: `The ${what} “${was}” of "${event}" was published, and is gone, and nothing says why.`,
    ...paste(entry),
  }),
  'published-removed': (event, title, entry) => ({
    sentence: `The event "${event}" (“${title}”) was published, and is gone: links to it lead nowhere.`,
    hint: `If another event took its place, add to that event: formerly: [${event}]. Otherwise, say why, in \`changes\` of timeline.yaml: - ${entry}`,
  }),
} satisfies Record<string, MessageText>;
