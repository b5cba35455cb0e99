/** Separates the events that are published from those that are only drafts. Pure. */
import type { EventSeed } from './seed/events-seed.ts';
import type { Report } from './report/report.ts';
import { cut } from './report/shown.ts';
import type { Seed } from './seed/seed.ts';
import { LONGEST_LABEL } from '../timeline/length.ts';

export interface Publishing {
  /** Whether events without a source are published, as the settings say. */
  readonly sourcesOptional: boolean;
  /** Says that a draft is one, before its title; null if drafts are left out. */
  readonly marks: ((language: string) => DraftMarks) | null;
  /** Ids of drafts that are included like any other event. */
  readonly unmarked?: ReadonlySet<string>;
}

export interface DraftMarks {
  readonly long: string;
  readonly short: string;
}

/** What is published if the settings say nothing else. */
export const USUAL_PUBLISHING: Publishing = { sourcesOptional: false, marks: null };

export const publishingOf = (
  { sources }: { readonly sources: 'required' | 'optional' },
  marks: Publishing['marks'] = null,
): Publishing => ({ sourcesOptional: sources === 'optional', marks });

/** Whether an event is not ready to be published. */
export const isDraft = (event: EventSeed, { sourcesOptional }: Publishing): boolean =>
  event.draft || (event.citations.length === 0 && !sourcesOptional);

/**
 * What is to be published of a seed: possibly no event at all. Reports fields that may be open in
 * drafts only.
 */
export function publishedOf(seed: Seed, publishing: Publishing, report: Report): Seed {
  const all = new Set(seed.events.filter((event) => isDraft(event, publishing)));
  for (const event of seed.events)
    if (!all.has(event))
      for (const field of event.lacks) report.add('key-missing', event.spot, field, 'an event');
  const drafts = new Set([...all].filter(({ id }) => !publishing.unmarked?.has(id.value)));
  if (drafts.size === 0) return seed;
  const language = seed.timeline?.language.value ?? '';
  if (publishing.marks) {
    const marks = publishing.marks(language);
    return {
      ...seed,
      events: seed.events.map((event) => (drafts.has(event) ? markDraft(event, marks) : event)),
    };
  }
  return without(seed, new Set([...drafts].map(({ id }) => id.value)));
}

/** Warns of the drafts by name, or that there is nothing but drafts. */
export function warnOfDrafts(seed: Seed, publishing: Publishing, warnings: Report): void {
  const drafts = seed.events.filter((event) => isDraft(event, publishing));
  if (drafts.length === 0) return;
  if (drafts.length === seed.events.length && !publishing.marks) {
    const file = seed.eventsSource?.file ?? seed.folder;
    return warnings.addFile('drafts-only', file, seed.id, String(drafts.length));
  }
  const names = drafts.slice(0, MOST_NAMED).map(({ title }) => title.value);
  const more = drafts.length > MOST_NAMED ? ' …' : '';
  const [first] = drafts;
  warnings.add('drafts', first!.id.spot, String(drafts.length), names.join('; ') + more);
}

const MOST_NAMED = 10;

/** In a chart, a list and the reader, a title is seen everywhere. */
function markDraft(event: EventSeed, { long, short }: DraftMarks): EventSeed {
  const { title, label } = event;
  return {
    ...event,
    title: { ...title, value: `${long}: ${title.value}` },
    label: {
      spot: title.spot,
      value: cut(`${short}: ${label?.value ?? title.value}`, LONGEST_LABEL),
    },
  };
}

function without(seed: Seed, drafts: ReadonlySet<string>): Seed {
  const stays = ({ id }: { readonly id: { readonly value: string } }) => !drafts.has(id.value);
  const isTold = ({ event }: { readonly event: { readonly value: string } }) =>
    !drafts.has(event.value);
  const { timeline } = seed;
  return {
    ...seed,
    timeline: timeline && { ...timeline, story: timeline.story.filter(isTold) },
    events: seed.events.filter(stays).map((event) => ({
      ...event,
      after: event.after.filter(({ value }) => !drafts.has(value)),
    })),
    translations: seed.translations.map((each) => ({
      ...each,
      events: each.events.filter(stays),
      story: each.story.filter(isTold),
    })),
  };
}
