/** `sourceline words`. */
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { readSeedFile } from '../../compile/files/seed-file.ts';
import { isLanguage } from '../../seeds/seed/language.ts';
import { Report } from '../../seeds/report/report.ts';
import { shown } from '../../seeds/report/shown.ts';
import { writeWhole } from '../../compile/files/write.ts';
import { WORDS_FOLDER } from '../../compile/words/languages.ts';
import { wordsText } from '../../compile/words/words-text.ts';
import { LANGUAGES } from '../../view/language.ts';
import { CommandError, type Command } from '../command.ts';
import { PACKAGED } from '../languages.ts';
import { printFindings } from '../seeds.ts';

const help = `Usage: sourceline words <tag>

Writes words/<tag>.yaml, in which somebody says in another language what the page says: buttons,
messages, dates. Above each text is its English. Run again, it keeps what the file has and adds what
is new. For a language that Sourceline speaks already the file needs only what is to be changed.

compile checks the file and names what is missing.

Options:
  -h, --help  show this

Examples:
  npx sourceline words pl
  npx sourceline words pt-BR`;

export const command: Command = {
  help,
  options: {},
  operands: { least: 1, most: 1 },
  run: ({ operands: [tag = ''], site, terminal }) => {
    if (!isLanguage(tag))
      throw new CommandError(
        `"${shown(tag)}" is not a language tag (BCP 47). Write pl, pt-BR, sr-Latn …`,
        2,
      );
    const path = join(site.root, WORDS_FOLDER, `${tag}.yaml`);
    const report = new Report();
    const source = readSeedFile(path, site.root, report);
    if (printFindings([{ diagnostics: report.diagnostics, mistakes: report.count }], terminal))
      return 1;
    const changes =
      LANGUAGES.some((each) => each === tag) || existsSync(join(PACKAGED, `${tag}.yaml`));
    const { text, added, left } = written(path, tag, source?.text ?? '', changes);
    if (text === source?.text) {
      terminal.out(`${shown(path)}: nothing is new. ${leftText(left, changes)}`);
      return 0;
    }
    writeWhole(path, text);
    terminal.out(`${shown(path)}: ${added} keys added. ${leftText(left, changes)}`);
    return 0;
  },
};

function written(path: string, tag: string, before: string, changes: boolean) {
  try {
    return wordsText(tag, before, changes);
  } catch (error) {
    throw new CommandError(
      `${shown(path)} cannot be read: ${shown((error as Error).message)} Nothing was written.`,
    );
  }
}

const leftText = (left: number, changes: boolean): string =>
  changes
    ? 'What is empty stays as Sourceline has it.'
    : left === 0
      ? 'All of them have words.'
      : `${left} have no words yet.`;
