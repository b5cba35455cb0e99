/** The language of the interface. */
import type { Language } from '../../view/language.ts';
import type { Words } from '../../words/english.ts';
import { FIRST, loadWords } from '../../words/load.ts';
import { askAgain } from './ask-again.ts';

export class Speech {
  /** Chosen by hand or by the address. Null: as the browser or the timeline has it. */
  chosen: Language | null = $state(null);
  words: Words = $state.raw(FIRST);
  /** A language that could not be loaded; the interface stays in the one before. */
  failed: Language | null = $state(null);

  #preferred: Language = FIRST.language;
  #wanted: Language = FIRST.language;
  /** Null before any is loaded: a site may have changed the words of the first. */
  #spoken: Language | null = null;

  /**
   * Sets the language for when none is chosen. Resolves once it is loaded, or has failed to load.
   */
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
    if (language === this.#spoken) return;
    const words = await loadWords(language, askAgain).catch(() => null);
    // Another language may have been chosen in the meantime.
    if (language !== this.#wanted) return;
    if (words) [this.words, this.#spoken] = [words, language];
    else this.failed = language;
  }
}
