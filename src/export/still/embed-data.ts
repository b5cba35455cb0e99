/** The data of a timeline for its embed page: only what that page shows. Pure. */
import type { TimelineJson } from '../../timeline/schema.ts';
import { languageOf, type Language } from '../../view/language.ts';

interface Given {
  readonly events?: readonly GivenEvent[];
  readonly translations?: Readonly<Record<string, unknown>>;
}

interface GivenEvent {
  readonly links?: readonly object[];
}

/** With only the translations into its language, and without images, which would need a server. */
export function embedData({ translations = {}, events = [], ...given }: Given, language: Language) {
  const data = {
    ...given,
    events: events.map(({ links, ...event }) => ({
      ...event,
      media: null,
      ...(links && { links: links.map((link) => ({ ...link, picture: undefined })) }),
    })),
  };
  const shown = Object.entries(translations).filter(([tag]) => languageOf(tag) === language);
  return shown.length > 0 ? { ...data, translations: Object.fromEntries(shown) } : data;
}

/**
 * Without what only the whole page, its exports and the check of the format use. So it is only for
 * data that are not checked again.
 */
export const leanData = (data: TimelineJson): TimelineJson => ({
  ...data,
  documents: data.documents.map((document) => ({ ...document, publishedBasis: '' })),
  events: data.events.map(({ when, citations, ...event }) => ({
    ...event,
    when: { ...when, dating: { ...when.dating, relativeTo: undefined } },
    after: [],
    citations: citations.map((citation) => ({
      ...citation,
      ...{ prefix: undefined, suffix: undefined, supports: [] },
    })),
  })),
});
