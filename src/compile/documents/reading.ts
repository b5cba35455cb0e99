/** What reading a document gives. Plain values, so that they can pass between threads. Pure. */
import type { Code } from '../report/diagnostics.ts';

export type Reading = DocumentText | Refused;

export interface DocumentText {
  readonly kind: 'text' | 'html' | 'pdf' | 'docx';
  /** In reading order and in Unicode NFC, one line each. Citations count them from 1. */
  readonly paragraphs: readonly string[];
  /** What the file says about itself. */
  readonly about: About;
  /** What an editor has to know about how it was read, in sentences. */
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

/** Why a document was not read, in the form of a diagnostic. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: Extract<Code, `document-${string}` | 'text-encoding'>;
  readonly values: readonly string[];
}

export const refused = (code: Refused['code'], ...values: string[]): Refused => ({
  kind: 'refused',
  code,
  values,
});

/** A file to be read. */
export interface DocumentFile {
  /** Its name, as messages give it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the editor declares, for `TextDecoder`; null if none. */
  readonly encoding: string | null;
}

export type Reader = (file: DocumentFile) => Promise<Reading>;
