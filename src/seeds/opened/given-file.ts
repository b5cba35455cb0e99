/** Files that somebody gives to a page, and what becomes of them. Pure. */
import type { ParseProblem } from '../../timeline/problem.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { DraftMarks } from '../drafts.ts';
import type { Diagnostic } from '../report/report.ts';

export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Null if it is too large, or cannot be read. */
  readonly bytes: Uint8Array | null;
}

/** Files whose bytes have all been read. */
export type WholeFile = GivenFile & { readonly bytes: Uint8Array };

export interface OpenChoices {
  /** The language (BCP 47) of the texts of files that name none. */
  readonly language: string;
  /** The words that mark a draft, before its title. */
  readonly marks: (language: string) => DraftMarks;
}

/** What is drawn of a file. */
export interface Drawn {
  readonly timeline: Timeline;
  /** The parts of a compiled timeline that cannot be read. */
  readonly problems: readonly ParseProblem[];
  /** How it was read, in sentences. */
  readonly remarks: readonly string[];
  /** The id of the seed that can be made of it; null if it is one itself. */
  readonly seedId: string | null;
  readonly hasDrafts: boolean;
}

export interface MadeSeed {
  readonly id: string;
  /** By the names of the files. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is being done with files, and for how many events it is done. */
export interface Progress {
  readonly doing: 'reading' | 'checking';
  readonly events: number;
}

export interface Opened {
  /** The name of the file, or the names of all. */
  readonly name: string;
  /** Null if anything is wrong. */
  readonly drawn: Drawn | null;
  /** What is wrong; or, if it is drawn, what the editor should know. */
  readonly findings: {
    /** The first of the findings. */
    readonly told: readonly Told[];
    /** The number of places. */
    readonly mistakes: number;
  };
}

/** A diagnostic as the page shows it. */
export interface Told extends Pick<Diagnostic, 'code' | 'sentence' | 'hint' | 'frame' | 'count'> {
  /** @example "sheet.csv: row 7, column date, and in one other place (row 9)" */
  readonly place: string;
}
