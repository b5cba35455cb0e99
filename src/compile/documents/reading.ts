/** What reading a document gives. Plain values, so that they can pass between threads. Pure. */
import type { TextFile } from '../../seeds/text/encoding.ts';
import type { Refused } from '../../seeds/text/refused.ts';

export type Reading = DocumentText | Refused;

export interface DocumentText {
  readonly kind: 'text' | 'html' | 'pdf' | 'docx';
  /** In reading order and in Unicode NFC, one line each. Citations count them from 1. */
  readonly paragraphs: readonly string[];
  /** What the file says about itself. */
  readonly about: About;
  /** What an editor should know about how it was read, in sentences. */
  readonly remarks: readonly string[];
}

export type About = Readonly<
  Partial<Record<'title' | 'author' | 'publisher' | 'published' | 'language' | 'url', Found>>
>;

/** A value, and where in the file it was found: "og:title". */
export interface Found {
  readonly value: string;
  readonly from: string;
}

export type Reader = (file: TextFile) => Promise<Reading>;
