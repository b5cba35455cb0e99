/** Lets a command speak the languages of its site. Node only. */
import { join } from 'node:path';
import type { Settings } from '../compile/settings/settings.ts';
import type { Spoken } from '../compile/words/languages.ts';
import { USUAL } from '../view/language.ts';
import { speak } from '../words/every.ts';
import { PROJECT } from './project.ts';

/** The languages that come with Sourceline. */
export const PACKAGED = join(PROJECT, 'templates', 'words');

/**
 * The languages of a site, in the order in which readers are offered them: those that its settings
 * name; otherwise the usual ones, those that the site brings, and those of its timelines.
 *
 * @param used the tags of its timelines and of their translations
 */
export function offeredOf(
  spoken: readonly Spoken[],
  { languages }: Pick<Settings, 'languages'>,
  used: readonly string[],
): readonly Spoken[] {
  if (languages)
    return languages.flatMap((tag) => spoken.find(({ language }) => language === tag) ?? []);
  return spoken.filter(
    ({ language, isOwn }) =>
      isOwn || USUAL.some((each) => each.language === language) || isUsed(language, spoken, used),
  );
}

/** Whether readers of one of these tags get this language. */
const isUsed = (language: string, spoken: readonly Spoken[], used: readonly string[]): boolean =>
  used.some((tag) => {
    const exact = spoken.find((each) => each.language === tag);
    const near = spoken.find((each) => each.language.split('-')[0] === tag.split('-')[0]);
    return (exact ?? near)?.language === language;
  });

/** From here on, all texts come in these languages. */
export const speakAll = (languages: readonly Spoken[]): void =>
  speak(languages, (tag) => languages.find(({ language }) => language === tag)?.data ?? null);
