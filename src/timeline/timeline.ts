/**
 * The model of a timeline, which all other folders use. Pure.
 *
 * This is the parsed form: dates are units of a calendar or clock, never strings. `schema.ts`
 * describes the JSON, and `parse.ts` turns the JSON into this model.
 */
import type { Extent } from '../time/extent.ts';
import type { DateUnit } from '../time/unit.ts';
import type { When } from '../time/when.ts';
import type { Change } from './changes/change.ts';
import type { Link } from './links/link.ts';
import type { Summarised } from './spans/span.ts';
import type { IndexedEvent, TimelineIndex } from './timeline-index.ts';

export { STATUSES, TIME_SCALES, type Lane, type Status, type TimeScale } from './timeline-index.ts';

export interface Timeline extends Summarised, TimelineIndex {
  readonly id: string;
  readonly title: string;
  /** The language (BCP 47) of every part that does not name its own. */
  readonly language: string;
  /** By language, as a BCP 47 tag. */
  readonly translations: Readonly<Record<string, Translation>>;
  /** IANA name. Only dates with a time of day are converted by it, at compile time. */
  readonly timeZone: string;
  /** What Play tells, in this order. Empty if it tells every event. */
  readonly story: readonly Stop[];
  readonly documents: readonly SourceDocument[];
  readonly events: readonly TimelineEvent[];
  /** Each group is the spellings of one name, for search: [["Zelensky", "Zelenskyy"]]. */
  readonly spellings: readonly (readonly string[])[];
  /** Changes of the timeline's own texts, and of events that were removed. */
  readonly changes: readonly Change[];
}

/** A timeline of whose events only the index is known. */
export interface IndexedTimeline extends Omit<Timeline, 'events'>, TimelineIndex {}

/** A stop of the story: an event, and what is said of it. */
export interface Stop {
  /** Id of an event. */
  readonly event: string;
  readonly sentence: string;
  /** The language (BCP 47) of the sentence. */
  readonly language: string;
  /** What the chart shows meanwhile. Null if it just goes to the event. */
  readonly extent: Extent | null;
}

/** A summary in another language. */
interface Translated extends Pick<Summarised, 'summary'> {
  readonly summarySpans?: Summarised['summarySpans'] | undefined;
}

/** The editors' texts in another language. Quoted words are never translated. */
export interface Translation extends Translated {
  readonly title: string;
  /** The names of the lanes by their ids. */
  readonly lanes: Readonly<Record<string, string>>;
  /** The sentences of the story by the ids of their events. */
  readonly story: Readonly<Record<string, string>>;
  /** By id. An event has a `label` if its title is too long for the chart. */
  readonly events: Readonly<
    Record<
      string,
      Translated & {
        readonly title: string;
        readonly label?: string | undefined;
        readonly reason: string;
        /** By `src`. */
        readonly media?: Readonly<Record<string, MediaWords>> | undefined;
        /** By address. */
        readonly links?: Readonly<Record<string, LinkWords>> | undefined;
      }
    >
  >;
}

type LinkWords = Pick<Link, 'title' | 'caption'>;

interface MediaWords {
  readonly alt: string;
  readonly caption?: string | undefined;
}

/** The number of colours and shapes that can be told apart. */
export const MOST_LANES = 8;

export interface SourceDocument {
  readonly id: string;
  /** Empty if it cannot be read. `sha256` and `publishedBasis` may be empty, too. */
  readonly file: string;
  readonly sha256: string;
  /** The language (BCP 47) of its title and of the quotes from it. */
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: When;
  readonly publishedBasis: string;
  /** Where readers find it on the web. Always http or https. */
  readonly url: string | null;
  /** The address of a copy in a web archive. */
  readonly archived: string | null;
  /** The day on which the editors read it. */
  readonly accessed: DateUnit | null;
}

/** `language` is that of title, label, summary and the dating's reason. */
export interface TimelineEvent extends Summarised, IndexedEvent {
  readonly title: string;
  readonly when: EventWhen;
  /** Ids of events that a document puts earlier. */
  readonly after: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly citations: readonly Citation[];
  readonly differences: readonly Difference[];
  readonly media: readonly Media[];
  readonly links: readonly Link[];
  readonly changes: readonly Change[];
  /** Ids that links may still have for it. */
  readonly formerly: readonly string[];
}

/** In place of a text of a draft that nobody has written yet. */
export const UNWRITTEN = '—';

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
  /** The id of the document from whose date the phrase counts. */
  readonly relativeTo: string | null;
  /** A sentence that the reader sees. */
  readonly reason: string;
}

export const SUPPORTS = ['what', 'when', 'who', 'where', 'number'] as const;
/** The part of an event that a citation supports. */
export type Support = (typeof SUPPORTS)[number];

export interface Citation {
  /** The id of a document. */
  readonly document: string;
  /** Counts the document's non-empty lines from 1. */
  readonly paragraph: number;
  /** At most 12 words of the document, unless it is the paper's own or the site has other limits. */
  readonly quote: string;
  /** What stands directly before and after the quote, with its spaces. Empty if not known. */
  readonly prefix: string;
  readonly suffix: string;
  /** What the passage says, in the editor's words. */
  readonly says: string;
  /** To whom the document attributes the claim ("a security source"). Null if it speaks itself. */
  readonly attributedTo: string | null;
  readonly supports: readonly Support[];
  readonly verified: boolean;
}

/** A point on which documents disagree. */
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
  /** The language (BCP 47) of `alt` and caption. The credit is in the timeline's own language. */
  readonly language: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string;
}

/** The ids of the documents that report an event, each once, in the order of its citations. */
export const reportedBy = (event: Pick<TimelineEvent, 'citations'>): string[] => [
  ...new Set(event.citations.map((citation) => citation.document)),
];
