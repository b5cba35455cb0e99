/** Reads the settings of a command's site. Node only. */
import { readSettings, type Settings } from '../compile/settings/settings.ts';
import type { Call } from './command.ts';
import { printFindings } from './seeds.ts';

/** Prints what is wrong with them. @returns null if anything is. */
export function settingsOf({ site, terminal }: Pick<Call, 'site' | 'terminal'>): Settings | null {
  const { settings, findings } = readSettings(site.root);
  return printFindings([findings], terminal) ? null : settings;
}
