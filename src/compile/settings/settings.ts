/** Reads sourceline.yaml, the settings of a site. Node only. */
import { join } from 'node:path';
import type { Findings } from '../../seeds/report/report-text.ts';
import { Report } from '../../seeds/report/report.ts';
import { checkOnce } from '../../seeds/seed/id.ts';
import { Fields } from '../../seeds/seed/fields.ts';
import { nearest } from '../../seeds/report/suggestion.ts';
import { checkNames } from '../../seeds/seed/seed-files.ts';
import { namesIn } from '../files/seed-folder.ts';
import { readSeedFile } from '../files/seed-file.ts';
import type { Value } from '../../seeds/seed/value.ts';
import { readYaml } from '../../seeds/seed/yaml.ts';
import type { Palettes } from '../../chart/palettes.ts';
import { readColours } from './colours.ts';
import { readFonts, type FontSettings } from './fonts.ts';
import { readFooter, readPublisher, type LinkSettings, type PublisherSettings } from './imprint.ts';
import { readLogo, type LogoSettings } from './logo.ts';
import { USUAL_LIMITS, type QuotationLimits } from '../../seeds/checks/quotation-limits.ts';

export interface Settings {
  /** Null if it is not named. */
  readonly publisher: PublisherSettings | null;
  /** The links at the foot of every page. */
  readonly footer: readonly LinkSettings[];
  /** Null for the usual colours. */
  readonly colours: Palettes | null;
  /** The site's own font files; null for ours. */
  readonly fonts: FontSettings | null;
  /** Null if there is none. */
  readonly logo: LogoSettings | null;
  readonly quotations: QuotationLimits;
  /** Whether events without a source are published, too. */
  readonly sources: 'required' | 'optional';
  /** The name of the timeline that opens at the first page; null for the list of all. */
  readonly opens: string | null;
  /** The languages that readers are offered, by tag; null for the usual ones. */
  readonly languages: readonly string[] | null;
}

/** Those of a site that has no file for them. */
export const USUAL_SETTINGS: Settings = {
  publisher: null,
  footer: [],
  colours: null,
  fonts: null,
  logo: null,
  quotations: USUAL_LIMITS,
  sources: 'required',
  opens: null,
  languages: null,
};

export const SETTINGS_FILE = 'sourceline.yaml';

export interface SettingsRead {
  /** The usual ones in place of all that is wrong. */
  readonly settings: Settings;
  readonly findings: Findings;
}

/**
 * @param root the site's folder
 * @param timelines the names of all timelines of the site; empty if they are not known
 * @param spoken the tags of all languages that have words; empty if they are not known
 */
export function readSettings(
  root: string,
  timelines: readonly string[] = [],
  spoken: readonly string[] = [],
): SettingsRead {
  const report = new Report();
  const value = readFile(root, report);
  const settings =
    value === null ? USUAL_SETTINGS : settingsOf(value, { root, timelines, spoken }, report);
  return { settings, findings: { diagnostics: report.diagnostics, mistakes: report.count } };
}

/** Null if there is no file, or if it cannot be read or says nothing. */
function readFile(root: string, report: Report): Value | null {
  const names = namesIn(root, root, report) ?? [];
  checkNames(SETTINGS_FILE, names, (name) => join(root, name), report);
  const source = readSeedFile(join(root, SETTINGS_FILE), root, report);
  const value = source && readYaml(source, report);
  return value?.kind === 'text' && value.value === '' ? null : value;
}

/** What settings may refer to. */
interface Known {
  readonly root: string;
  readonly timelines: readonly string[];
  readonly spoken: readonly string[];
}

function settingsOf(value: Value, known: Known, report: Report): Settings {
  if (value.kind !== 'record') {
    report.add('value-kind', value.spot, SETTINGS_FILE, 'a record', 'a list or text');
    return USUAL_SETTINGS;
  }
  const fields = new Fields(value, SETTINGS_FILE, Object.keys(USUAL_SETTINGS), report);
  return {
    publisher: readPublisher(fields, report),
    footer: readFooter(fields, report),
    colours: readColours(fields, report),
    fonts: readFonts(fields, known.root, report),
    logo: readLogo(fields, known.root, report),
    quotations: limitsOf(fields),
    sources: sourcesIn(fields),
    opens: openingOf(fields, known, report),
    languages: languagesOf(fields, known, report),
  };
}

const sourcesIn = (fields: Fields): Settings['sources'] =>
  fields.has('sources') && !fields.isNothing('sources')
    ? fields.choice('sources', ['required', 'optional']).value || 'required'
    : 'required';

function openingOf(fields: Fields, { timelines }: Known, report: Report): string | null {
  const opens = fields.isNothing('opens') ? null : fields.optionalText('opens');
  if (!opens?.value) return null;
  const { value, spot } = opens;
  if (timelines.length > 0 && !timelines.includes(value))
    report.add('opens-unknown', spot, value, timelines.join(', '), nearest(value, timelines) ?? '');
  return value;
}

function languagesOf(fields: Fields, { spoken }: Known, report: Report): readonly string[] | null {
  if (!fields.has('languages') || fields.isNothing('languages')) return null;
  const tags = fields.texts('languages');
  for (const { value, spot } of tags)
    if (spoken.length > 0 && !spoken.includes(value))
      report.add('languages-unknown', spot, value, spoken.join(', '), nearest(value, spoken) ?? '');
  checkOnce(tags, report);
  return tags.length > 0 ? tags.map(({ value }) => value) : null;
}

function limitsOf(fields: Fields): QuotationLimits {
  const limits = fields.optionalRecord('quotations', '"quotations"', ['words', 'sentences']);
  if (limits === null) return USUAL_LIMITS;
  const words = limits.has('words') ? limits.number('words', 1, 100).value : 0;
  const sentences = limits.has('sentences') && limits.choice('sentences', ['true', 'false']).value;
  return { words: words || USUAL_LIMITS.words, sentences: sentences === 'true' };
}
