/** Which language the interface speaks. */
import type { Language } from '../../view/language.ts';
import type { Words } from '../../words/english.ts';
import { FIRST, loadWords } from '../../words/load.ts';

export class Speech {
  /** By hand or by the address; null: as the reader's browser, or the timeline, has it. */
  chosen: Language | null = $state(null);
  words: Words = $state.raw(FIRST);
  /** A language that was wanted and could not be loaded: the one before is still spoken. */
  failed: Language | null = $state(null);

  #preferred: Language = FIRST.language;
  #wanted: Language = FIRST.language;

  /** Says what is spoken where nothing is chosen. Resolves when it is spoken, or could not be loaded. */
  prefer(language: Language): Promise<void> {
    this.#preferred = language;
    return this.chosen ? Promise.resolve() : this.#speak(language);
  }

  choose(language: Language | null): Promise<void> {
    this.chosen = language;
    return this.#speak(language ?? this.#preferred);
  }

  async #speak(language: Language): Promise<void> {
    this.#wanted = language;
    this.failed = null;
    if (language === this.words.language) return;
    const words = await loadWords(language).catch(() => null);
    // Another may have been chosen meanwhile.
    if (language !== this.#wanted) return;
    if (words) this.words = words;
    else this.failed = language;
  }
}
