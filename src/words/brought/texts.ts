/**
 * The words of a language that is data and not a script of the page, as JSON carries them. Pure.
 */
import type { ArchiveWords } from '../english/archive.ts';
import type { BelowWords } from '../english/below.ts';
import type { DialogWords } from '../english/dialogs.ts';
import type { DataWords } from '../english/data-dialog.ts';
import type { EvidenceWords } from '../english/evidence.ts';
import type { StillWords } from '../english/still.ts';
import type { Message } from './message.ts';

/**
 * A text; a list; a function that returns a text or, for what stands around a name, the texts before
 * and after it; or such a pair. Records of them are nested as in `Words`.
 */
export type Leaf =
  | string
  | readonly string[]
  | { readonly f: Message }
  | { readonly p: readonly [Message, Message] }
  | { readonly c: readonly [string, string] };

export interface Tree {
  readonly [key: string]: Leaf | Tree;
}

export interface BroughtData {
  /** Its tag (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The signs between thousands and before a fraction. */
  readonly marks: readonly [separator: string, decimal: string];
  /** All texts; for English, French and Ukrainian, those that the site has changed. */
  readonly texts: Tree;
}

/** The texts that are not in the first load: those of `Words` come before them. */
export interface LaterWords {
  /** In a file of words, these stand among those of `Words`. */
  readonly below: BelowWords;
  readonly evidence: EvidenceWords;
  readonly dialogs: DialogWords;
  readonly data: DataWords;
  readonly archive: ArchiveWords;
  readonly still: StillWords;
}
