/**
 * The model: what every other folder means by a timeline. Pure.
 *
 * This is the parsed form: dates are units of a calendar or clock, never strings. `schema.ts`
 * describes the JSON it comes from, `parse.ts` turns one into the other.
 */
import type { ClockChange } from '../time/clock.ts';
import type { Extent } from '../time/extent.ts';
import type { Weekends } from '../time/weekend.ts';
import type { When } from '../time/when.ts';

export interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47: of all that has no language of its own. */
  readonly language: string;
  /** Of title, summary and the names of lanes: another one in a translation. */
  readonly headLanguage: string;
  /** By language, as a tag of BCP 47. */
  readonly translations: Readonly<Record<string, Translation>>;
  /** IANA name; only moments with an hour pass through it, at compile time. */
  readonly timeZone: string;
  readonly weekend: Weekends;
  /** When its clocks change, on days that hold a moment; in order of time. */
  readonly clockChanges: readonly ClockChange[];
  /** What the chart shows at first. */
  readonly home: Extent;
  readonly lanes: readonly Lane[];
  readonly documents: readonly SourceDocument[];
  /** In order of time; see order.ts. */
  readonly events: readonly TimelineEvent[];
  /** Groups of spellings of one name, for search: [["Zelensky", "Zelenskyy"]]. */
  readonly spellings: readonly (readonly string[])[];
}

/** What the editors say, in another language. Quoted words are never translated. */
export interface Translation {
  readonly title: string;
  readonly summary: string;
  /** Names by id. */
  readonly lanes: Readonly<Record<string, string>>;
  /** By id; `label` is there where the title is too long for the chart. */
  readonly events: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly label?: string | undefined;
        readonly summary: string;
        readonly reason: string;
        /** By `src`. */
        readonly media?: Readonly<Record<string, MediaWords>> | undefined;
      }
    >
  >;
}

interface MediaWords {
  readonly alt: string;
  readonly caption?: string | undefined;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
}

export interface SourceDocument {
  readonly id: string;
  /** Empty where it cannot be read, as may be `sha256` and `publishedBasis`. */
  readonly file: string;
  readonly sha256: string;
  /** BCP 47: of its title, and of what is quoted from it. */
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: When;
  readonly publishedBasis: string;
}

export const STATUSES = ['confirmed', 'reported', 'claimed', 'unconfirmed', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

export interface TimelineEvent {
  readonly id: string;
  /** Of title, label, summary and the reason of its dating: another one in a translation. */
  readonly language: string;
  readonly title: string;
  /** At most 36 characters; the title where the seed gives no shorter one. */
  readonly label: string;
  readonly summary: string;
  readonly lane: string;
  readonly status: Status;
  readonly when: EventWhen;
  /** Ids of events that a document puts earlier. */
  readonly after: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** 1 to 5, an editor's choice; 5 shows first. */
  readonly importance: number;
  readonly citations: readonly Citation[];
  readonly differences: readonly Difference[];
  readonly media: readonly Media[];
}

export interface EventWhen extends When {
  readonly dating: Dating;
}

export const BASES = ['stated', 'relative', 'bounded', 'approximate'] as const;
export type Basis = (typeof BASES)[number];

/** How a date is known, and why. */
export interface Dating {
  readonly basis: Basis;
  /** The document's own words: "over the weekend". */
  readonly phrase: string | null;
  /** Id of the document whose date the phrase counts from. */
  readonly relativeTo: string | null;
  /** A sentence that the reader sees. */
  readonly reason: string;
}

export const SUPPORTS = ['what', 'when', 'who', 'where', 'number'] as const;
/** Which claim of an event a citation carries. */
export type Support = (typeof SUPPORTS)[number];

export interface Citation {
  /** Id of a document. */
  readonly document: string;
  /** Counts the document's non-empty lines from 1. */
  readonly paragraph: number;
  /** At most 12 words of the document. */
  readonly quote: string;
  /** What the passage says, in the editor's words. */
  readonly says: string;
  /** To whom the document gives the claim ("a security source"); null where it speaks itself. */
  readonly attributedTo: string | null;
  readonly supports: readonly Support[];
  readonly verified: boolean;
}

/** Something on which documents do not agree. */
export interface Difference {
  readonly about: string;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly value: string;
  /** Indices into the event's citations. */
  readonly citations: readonly number[];
}

/** An image. */
export interface Media {
  /** Relative to the timeline's own file. */
  readonly src: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** BCP 47: of alternative text and caption. The credit is in the timeline's own language. */
  readonly language: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string;
}

const numbers = new WeakMap<readonly SourceDocument[], ReadonlyMap<string, number>>();

/** How documents are named where there is little room: by their place among all, from 1. */
export function documentNumbers(documents: readonly SourceDocument[]): ReadonlyMap<string, number> {
  const known = numbers.get(documents);
  if (known) return known;
  const made = new Map(documents.map(({ id }, i) => [id, i + 1]));
  numbers.set(documents, made);
  return made;
}

/** Ids of the documents that report an event, in the order of its citations, each once. */
export const reportedBy = (event: TimelineEvent): string[] => [
  ...new Set(event.citations.map((citation) => citation.document)),
];
