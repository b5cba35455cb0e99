/** Reads the settings of a command's site. Node only. */
import { seedNames } from '../compile/files/seed-folder.ts';
import { readSettings, type Settings } from '../compile/settings/settings.ts';
import { readLanguages, type Spoken } from '../compile/words/languages.ts';
import type { Call } from './command.ts';
import { archiveNames } from './archives/archive-folders.ts';
import { compiledNames } from './compiled.ts';
import { offeredOf, PACKAGED, speakAll } from './languages.ts';
import { printFindings } from './seeds.ts';

/** The settings, and all languages that have words. */
export interface SiteSettings extends Settings {
  readonly spoken: readonly Spoken[];
}

/**
 * Prints what is wrong with them and with the files of words. From then on, all texts come in the
 * languages of the site.
 *
 * @returns null if anything is wrong
 */
export function settingsOf({
  site,
  terminal,
}: Pick<Call, 'site' | 'terminal'>): SiteSettings | null {
  const timelines = new Set([
    ...seedNames(site.seeds),
    ...compiledNames(site.timelines),
    ...archiveNames(site),
  ]);
  const languages = readLanguages(site.root, PACKAGED);
  const { spoken } = languages;
  const { settings, findings } = readSettings(
    site.root,
    [...timelines],
    spoken.map(({ language }) => language),
  );
  if (printFindings([findings, languages.findings], terminal)) return null;
  speakAll(settings.languages ? offeredOf(spoken, settings, []) : spoken);
  return { ...settings, spoken };
}
