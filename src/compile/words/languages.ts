/** The languages in which a site can speak, and their words. Node only. */
import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES, USUAL, type Offered } from '../../view/language.ts';
import type { BroughtData } from '../../words/brought/texts.ts';
import { treeOf } from '../../words/brought/tree.ts';
import type { Findings } from '../../seeds/report/report-text.ts';
import { Report } from '../../seeds/report/report.ts';
import { isLanguage } from '../../seeds/seed/language.ts';
import { namesIn } from '../files/seed-folder.ts';
import { NO_WORDS, readWordsFile, type WordsFile } from './words-file.ts';

/** The folder of a site with the words that it brings. */
export const WORDS_FOLDER = 'words';

/** A language in which the page can speak. */
export interface Spoken extends Pick<Offered, 'language' | 'name'> {
  /** The texts that are data; null if all are in a script. */
  readonly data: BroughtData | null;
  /** Whether the site itself has a file for it. */
  readonly isOwn: boolean;
}

export interface LanguagesRead {
  readonly spoken: readonly Spoken[];
  readonly findings: Findings;
}

/**
 * @param root the site's folder
 * @param packaged the folder with the languages that come with Sourceline
 */
export function readLanguages(root: string, packaged: string): LanguagesRead {
  const report = new Report();
  const ours = new Map(filesIn(packaged, packaged, report));
  const own = new Map(filesIn(join(root, WORDS_FOLDER), root, report));
  const tags = new Set<string>([...LANGUAGES, ...ours.keys(), ...own.keys()]);
  const spoken = [...tags].map((language): Spoken => {
    const isScript = LANGUAGES.some((each) => each === language);
    const [from, change] = [ours.get(language), own.get(language)];
    const name = USUAL.find((each) => each.language === language)?.name ?? language;
    if (change === undefined && from === undefined)
      return { language, name, data: null, isOwn: false };
    if (change === undefined) return packagedLanguage(language, from!, packaged);
    const base = from ? readPackaged(language, from, packaged) : NO_WORDS;
    const changes = isScript ? 'script' : from ? 'file' : null;
    const file = readWordsFile(change, root, { language, changes }, report);
    return {
      language,
      name: file.name ?? base.name ?? name,
      data: dataOf(language, base, file),
      isOwn: true,
    };
  });
  return { spoken, findings: { diagnostics: report.diagnostics, mistakes: report.count } };
}

/** A language that comes with Sourceline. Its file is read when it is spoken: most sites do not. */
function packagedLanguage(language: string, path: string, folder: string): Spoken {
  let file: WordsFile | undefined;
  const read = (): WordsFile => (file ??= readPackaged(language, path, folder));
  return {
    language,
    isOwn: false,
    get name() {
      return read().name ?? language;
    },
    get data() {
      return dataOf(language, read(), NO_WORDS);
    },
  };
}

/** @throws Error if our own file is wrong */
function readPackaged(language: string, path: string, folder: string): WordsFile {
  const report = new Report();
  const file = readWordsFile(path, folder, { language, changes: null }, report);
  const [wrong] = report.diagnostics;
  if (wrong) throw new Error(`${path}:${wrong.line}: ${wrong.sentence}`);
  return file;
}

/** The files of words in a folder, by their language. */
function filesIn(folder: string, root: string, report: Report): [string, string][] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  return (namesIn(folder, root, report) ?? [])
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .flatMap((name): [string, string][] => {
      const tag = basename(name).replace(/\.ya?ml$/i, '');
      if (isLanguage(tag) && name.endsWith('.yaml')) return [[tag, join(folder, name)]];
      const path = join(folder, name);
      report.addFile('words-file-name', path, path, standardOf(tag));
      return [];
    });
}

/** "pt-BR" for "pt-br"; empty for a text that is not a tag. */
function standardOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}

const dataOf = (language: string, base: WordsFile, changes: WordsFile): BroughtData => ({
  language,
  direction: directionOf(language),
  marks: marksOf(language),
  texts: treeOf(new Map([...base.texts, ...changes.texts])),
});

/** The direction in which a language is written: Intl.Locale Info, ECMA-402. */
function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    readonly textInfo?: { readonly direction: string };
    readonly getTextInfo?: () => { readonly direction: string };
  };
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The signs between thousands and before a fraction, in the digits of the chart. */
function marksOf(language: string): readonly [string, string] {
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(12345.6);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  // The bundled fonts lack the narrow space that some versions of Intl have.
  return [sign('group').replace('\u202f', '\u00a0'), sign('decimal')];
}
