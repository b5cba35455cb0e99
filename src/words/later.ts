/** Finds the texts of a part of the page that is loaded after the first. Pure. */
import { merge } from './brought/merge.ts';
import type { LaterWords } from './brought/texts.ts';
import type { WrittenLanguage } from '../view/language.ts';
import type { Words } from './english.ts';

/** The texts of a part in the languages that are scripts. */
export type LaterOf<Part extends keyof LaterWords> = Readonly<
  Record<WrittenLanguage, LaterWords[Part]>
>;

/** The texts that the language's data have, in place of those of the script. */
export function laterWords<Part extends keyof LaterWords>(
  { language, later }: Words,
  part: Part,
  written: LaterOf<Part>,
): LaterWords[Part] {
  const base = written[language as WrittenLanguage] as LaterWords[Part] | undefined;
  return base ? merge(base, later?.[part]) : later![part]!;
}
