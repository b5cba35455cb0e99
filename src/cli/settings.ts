/** Reads the settings of a command's site. Node only. */
import { seedNames } from '../compile/seed/seed-folder.ts';
import { readSettings, type Settings } from '../compile/settings/settings.ts';
import type { Call } from './command.ts';
import { compiledNames } from './compiled.ts';
import { printFindings } from './seeds.ts';

/** Prints what is wrong with them. @returns null if anything is. */
export function settingsOf({ site, terminal }: Pick<Call, 'site' | 'terminal'>): Settings | null {
  const timelines = new Set([...seedNames(site.seeds), ...compiledNames(site.timelines)]);
  const { settings, findings } = readSettings(site.root, [...timelines]);
  return printFindings([findings], terminal) ? null : settings;
}
