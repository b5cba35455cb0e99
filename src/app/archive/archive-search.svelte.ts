/** The search of an archive: asks for what a query needs once the reader has stopped typing. */
import { searchArchive, wordsOf, type SearchResult } from '../../archive/search.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** Ms without typing after which a query is sent. */
const PAUSE = 300;
/** Ms after which a reader who waits is told so. */
const SLOW = 4000;
/** The maximum number of search files kept. A query needs three; the next query often needs one of them again. */
const MOST = 12;

export class ArchiveSearch {
  query = $state('');
  /** Null until it has come. */
  result: SearchResult | null = $state.raw(null);
  isSlow = $state(false);
  isLost = $state(false);
  readonly #files: ArchiveFiles;
  /** Those asked for last come last. */
  readonly #kept = new Map<string, Promise<unknown>>();
  #typed: ReturnType<typeof setTimeout> | undefined;
  /** The words that were asked for last, and the answer. */
  #asked = '';
  #answer: Promise<void> = Promise.resolve();

  constructor(files: ArchiveFiles) {
    this.#files = files;
  }

  /** What a query finds does not depend on its spaces and signs. */
  get #words(): string {
    return wordsOf(this.query).join(' ');
  }

  /** Takes what the reader types, or what an address says. */
  type(query: string): void {
    this.query = query;
    clearTimeout(this.#typed);
    if (this.#words === this.#asked) return;
    this.#asked = '';
    [this.result, this.isSlow, this.isLost] = [null, false, false];
    if (this.#words !== '') this.#typed = setTimeout(() => void this.ask(), PAUSE);
  }

  /** Asks at once, if nobody has. Settles when the answer has come, or is lost. */
  ask(): Promise<void> {
    clearTimeout(this.#typed);
    const words = this.#words;
    if (words === '' || (words === this.#asked && !this.isLost)) return this.#answer;
    this.#asked = words;
    this.isLost = false;
    return (this.#answer = this.#find(words));
  }

  async #find(words: string): Promise<void> {
    const isCurrent = (): boolean => words === this.#asked;
    const waiting = setTimeout(() => (this.isSlow = isCurrent()), SLOW);
    try {
      const { head } = this.#files;
      const result = await searchArchive(words, head, (file) => this.#file(file));
      if (isCurrent()) this.result = result;
    } catch {
      if (isCurrent()) this.isLost = true;
    }
    clearTimeout(waiting);
    if (isCurrent()) this.isSlow = false;
  }

  #file(file: string): Promise<unknown> {
    const asked = this.#kept.get(file) ?? this.#files.any(file);
    this.#kept.delete(file);
    this.#kept.set(file, asked);
    asked.catch(() => this.#kept.delete(file));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return asked;
  }
}
