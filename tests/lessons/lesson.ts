/** What a lesson is: a mistake that is really made in the site of the guide, docs/bridge, and its mend. */

/** A text of a file, as it should be and as somebody wrote it. */
export interface Edit {
  /** From the root of the site; events.yaml of the timeline if missing. */
  readonly file?: string;
  /** What stands in the file, exactly once; `right` if missing. */
  readonly from?: string;
  readonly right: string;
  readonly wrong: string;
}

/** Changes the site before the mistake is made, for what the guide's timeline does not have. */
export type Preparation = (root: string) => void | Promise<void>;

interface Call {
  readonly given?: Preparation;
  /** What is run in the site; if missing, the seeds of the timeline are compiled. */
  readonly command?: readonly string[];
}

/** The mistake can be read in the text. */
export type TextLesson = Call & Edit;

/** The mistake is one of files, which a text does not show. */
export interface FileLesson extends Call {
  /** What somebody did, in a sentence. */
  readonly did: string;
  readonly spoil: Preparation;
  /** What mends it, in a sentence. */
  readonly mend: string;
  /** How the message begins, if the command does not print its code. */
  readonly begins?: string;
}

/** It depends on the machine, and is shown with made-up values. */
export interface ToldLesson {
  readonly did: string;
  readonly values: readonly string[];
  readonly mend: string;
}

export type Lesson = TextLesson | FileLesson | ToldLesson;

export const TIMELINE = 'seeds/bridge/timeline.yaml';
export const DOCUMENTS = 'seeds/bridge/documents.yaml';
export const EVENTS = 'seeds/bridge/events.yaml';
export const TABLE = 'seeds/bridge/events.csv';
export const TRANSLATIONS = 'seeds/bridge/translations.yaml';
export const SETTINGS = 'sourceline.yaml';
export const WORDS = 'words/de.yaml';
