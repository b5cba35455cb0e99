/** Finds the timelines that a command works on, and their folder. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../compile/files/regular-file.ts';
import { otherFileIn } from '../compile/files/other-file.ts';
import { seedNames } from '../compile/files/seed-folder.ts';
import { nearest } from '../seeds/report/suggestion.ts';
import { CommandError, type Call, type Terminal } from './command.ts';
import { siteAbove } from './site.ts';
import { formatReport, formatWarnings, type Findings } from '../seeds/report/report-text.ts';
import { shown } from '../seeds/report/shown.ts';
import { messageOf } from '../seeds/report/diagnostics.ts';
import { sentencesOf } from '../seeds/report/message.ts';

export const SEEDS = { seeds: { type: 'string' } } as const;

/** The folder with the seeds. */
export const seedsOf = ({ options, site }: Pick<Call, 'options' | 'site'>): string =>
  typeof options.seeds === 'string' ? options.seeds : site.seeds;

/** @throws CommandError if no timeline has one of the names, or if there are no timelines. */
export function timelinesOf(
  call: Pick<Call, 'options' | 'site'>,
  names: readonly string[],
): readonly string[] {
  const root = seedsOf(call);
  const found = statSync(root, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new CommandError(`${root} is ${kindOf(found)}, not a folder with seeds.`, 2);
  const known = seedNames(root);
  const above = !found && call.options.seeds === undefined ? siteAbove(call.site) : null;
  if (above !== null)
    throw new CommandError(
      `There is no folder ${root} here. There is one in ${shown(above)}: go there, then run this again.`,
      2,
    );
  const stranger = names.find((name) => !known.includes(name));
  if (known.length > 0 && stranger === undefined) return names.length > 0 ? names : known;
  const other = otherIn(root, stranger);
  if (other) throw new CommandError(sentencesOf(messageOf('file-other', other)), 2);
  const message =
    stranger === undefined || known.length === 0
      ? messageOf('seeds-none', [root])
      : messageOf('seed-missing', [stranger, nearest(stranger, known) ?? '']);
  throw new CommandError(sentencesOf(message), 2);
}

/** A file of another format, in the folder of this name or in any. */
function otherIn(root: string, name?: string): readonly [path: string, what: string] | null {
  const names = name === undefined ? foldersIn(root) : [name];
  for (const each of names) {
    const other = otherFileIn(join(root, each));
    if (other) return other;
  }
  return null;
}

const foldersIn = (root: string): readonly string[] =>
  existsSync(root)
    ? readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? entry.name : [],
      )
    : [];

/** Prints the mistakes, if there are any. @returns whether there are. */
export function printFindings(findings: readonly Findings[], terminal: Terminal): boolean {
  if (findings.every(({ mistakes }) => mistakes === 0)) return false;
  terminal.err(formatReport(findings));
  return true;
}

/**
 * Prints what the editor should know although it is not a mistake. @returns whether there is
 * anything.
 */
export function printWarnings(findings: readonly Findings[], terminal: Terminal): boolean {
  if (findings.every(({ mistakes }) => mistakes === 0)) return false;
  terminal.err(formatWarnings(findings));
  return true;
}
