/** Reads sourceline.yaml, the settings of a site. Node only. */
import { join } from 'node:path';
import type { Findings } from '../report/report-text.ts';
import { Report } from '../report/report.ts';
import { Fields } from '../seed/fields.ts';
import { nearest } from '../report/suggestion.ts';
import { checkNames, namesIn } from '../seed/seed-folder.ts';
import { readSeedFile } from '../seed/seed-file.ts';
import type { Value } from '../seed/value.ts';
import { readYaml } from '../seed/yaml.ts';
import { readFooter, readPublisher, type LinkSettings, type PublisherSettings } from './imprint.ts';
import { USUAL_LIMITS, type QuotationLimits } from './quotation-limits.ts';

export interface Settings {
  /** Null if it is not named. */
  readonly publisher: PublisherSettings | null;
  /** The links at the foot of every page. */
  readonly footer: readonly LinkSettings[];
  readonly quotations: QuotationLimits;
  /** The name of the timeline that opens at the first page; null for the list of all. */
  readonly opens: string | null;
}

/** Those of a site that has no file for them. */
export const USUAL_SETTINGS: Settings = {
  publisher: null,
  footer: [],
  quotations: USUAL_LIMITS,
  opens: null,
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
 */
export function readSettings(root: string, timelines: readonly string[] = []): SettingsRead {
  const report = new Report();
  const value = readFile(root, report);
  const settings = value === null ? USUAL_SETTINGS : settingsOf(value, timelines, report);
  return { settings, findings: { diagnostics: report.diagnostics, mistakes: report.count } };
}

/** Null if there is no file, or if it cannot be read or says nothing. */
function readFile(root: string, report: Report): Value | null {
  checkNames(SETTINGS_FILE, namesIn(root, root, report) ?? [], root, report);
  const source = readSeedFile(join(root, SETTINGS_FILE), root, report);
  const value = source && readYaml(source, report);
  return value?.kind === 'text' && value.value === '' ? null : value;
}

function settingsOf(value: Value, timelines: readonly string[], report: Report): Settings {
  if (value.kind !== 'record') {
    report.add('value-kind', value.spot, SETTINGS_FILE, 'a record', 'a list or text');
    return USUAL_SETTINGS;
  }
  const fields = new Fields(value, SETTINGS_FILE, Object.keys(USUAL_SETTINGS), report);
  return {
    publisher: readPublisher(fields, report),
    footer: readFooter(fields, report),
    quotations: limitsOf(fields),
    opens: openingOf(fields, timelines, report),
  };
}

function openingOf(fields: Fields, timelines: readonly string[], report: Report): string | null {
  const opens = fields.isNothing('opens') ? null : fields.optionalText('opens');
  if (!opens?.value) return null;
  const { value, spot } = opens;
  if (timelines.length > 0 && !timelines.includes(value))
    report.add('opens-unknown', spot, value, timelines.join(', '), nearest(value, timelines) ?? '');
  return value;
}

function limitsOf(fields: Fields): QuotationLimits {
  const limits = fields.optionalRecord('quotations', '"quotations"', ['words', 'sentences']);
  if (limits === null) return USUAL_LIMITS;
  const words = limits.has('words') ? limits.number('words', 1, 100).value : 0;
  const sentences = limits.has('sentences') && limits.choice('sentences', ['true', 'false']).value;
  return { words: words || USUAL_LIMITS.words, sentences: sentences === 'true' };
}
