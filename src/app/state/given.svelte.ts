/** Files that somebody gives to the page to look at, and what is shown of them. */
import type { GivenFile, Opened } from '../../seeds/opened/given-file.ts';

class Given {
  /** Whether there were any yet: then the part of the page comes that reads them. */
  isWanted = $state(false);
  /** When they were last dragged over the page, in ms; 0 if they no longer are. */
  over = $state(0);
  /** Those that are to be opened now. */
  files: readonly File[] = $state.raw([]);
  /** What stands in place of the published timeline; null while that is shown. */
  opened: Opened | null = $state.raw(null);
  /** The files that it was drawn from. */
  kept: readonly GivenFile[] = [];

  open(files: readonly File[]): void {
    this.isWanted = true;
    this.over = 0;
    this.files = files;
  }
}

/** A page has one timeline at a time: the published one, or one from the reader's own files. */
export const given = new Given();
