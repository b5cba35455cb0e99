/** What the reader of a foreign format gives. Pure: a browser can read files in the same way. */
import type { Span } from '../../timeline/spans/span.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import type { Table } from '../seed/table/table.ts';

/** A link in a text, or to a picture, a video or a map. */
export interface ImportedLink {
  /** Plain text. Empty if it has none. */
  readonly words: string;
  /** As the file has it: it need not be the address of a web page. */
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface ImportedEvent {
  /** What the file calls it. Null if it has no name. */
  readonly id: string | null;
  /** Plain text in one line. Empty if the file has none. */
  readonly title: string;
  /** Plain text. Empty if the file has none. */
  readonly summary: string;
  /** Its links, bold and italic words. Their addresses are as the file has them. */
  readonly summarySpans?: readonly Span[];
  /** What may stand in place of a title, the best first. */
  readonly otherTitles: readonly string[];
  /** EDTF that can be read. */
  readonly when: string;
  /** The name of its group. Null if it has none. */
  readonly lane: string | null;
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** What is shown beside its text. */
  readonly media?: ImportedLink | null;
  /** Those in its texts, but for its summary. */
  readonly links: readonly ImportedLink[];
  /** The event as it stands in the file, as JSON. */
  readonly kept: unknown;
  /** What stands beside it without being a part of it, by column. */
  readonly beside?: Readonly<Record<string, string>>;
}

export interface Imported {
  /** Empty if the file has none. */
  readonly title: string;
  readonly summary: string;
  readonly summarySpans?: readonly Span[];
  /** In the order of the file. At least one. */
  readonly events: readonly ImportedEvent[];
  /** All of the file but its events, as JSON. */
  readonly kept: unknown;
  /** What the editor should know about how it was read, in sentences. */
  readonly remarks: readonly string[];
}

export interface ImportContext {
  readonly source: Source;
  /** If it is a sheet of a workbook; null for all that is text. */
  readonly table: Table | null;
  /** Takes what is wrong with the file. */
  readonly report: Report;
  /** The IANA zone of times that name none. */
  readonly timeZone: string;
}

/** Null, and reported, if anything in the file cannot be read. */
export type ImportReader = (context: ImportContext) => Imported | null;
