/** The seeds as they are now, compiled in memory for pages that follow them. Node only. */
import { compileTimeline, type Compiled } from '../../compile/compile.ts';
import { timelineText } from '../../compile/timeline-text.ts';
import { publishingOf } from '../../seeds/drafts.ts';
import { draftMarks } from '../../words/draft.ts';
import { formatReport, formatWarnings, type Findings } from '../../seeds/report/report-text.ts';
import { seedNames } from '../../compile/files/seed-folder.ts';
import { readSettings, USUAL_SETTINGS, type Settings } from '../../compile/settings/settings.ts';
import { readLanguages, type Spoken } from '../../compile/words/languages.ts';
import { USUAL, type Offered } from '../../view/language.ts';
import type { Terminal } from '../command.ts';
import type { ArchiveFolder } from '../archives/archive-folders.ts';
import { offeredOf, PACKAGED, speakAll } from '../languages.ts';
import { archivesNow, headAddress } from './preview-archives.ts';

export interface PreviewFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

export interface Finding extends Findings {
  readonly id: string | null;
}

export interface Preview {
  /** The last valid data of each timeline, and its images, by address. */
  readonly files: ReadonlyMap<string, PreviewFile>;
  /** What is wrong: in a timeline, or in the settings of all, which have no id. */
  readonly findings: readonly Finding[];
  /** As they were last right. */
  readonly settings: Settings;
  /** The languages that readers can choose. */
  readonly offered: readonly Offered[];
  /** The names of all timelines, archives included. */
  readonly names: readonly string[];
  /** The archives that can be shown. */
  readonly archives: readonly ArchiveFolder[];
  /**
   * Compiles the seeds again, and prints what is wrong, or that nothing is any more, and which
   * quotations no longer stand.
   */
  readonly update: () => void;
}

/** Milliseconds to wait, because editors write a file in steps, and several files at once. */
export const REST = 50;

/**
 * @param seeds the folder with the seeds, which are compiled at once.
 * @param root the site's folder, which may have settings
 */
export function previewOf(seeds: string, root: string, terminal: Terminal): Preview {
  const files = new Map<string, PreviewFile>();
  let findings: readonly Finding[] = [];
  let settings = USUAL_SETTINGS;
  let names: readonly string[] = [];
  let archives: readonly ArchiveFolder[] = [];
  let warned = '';
  let spoken: readonly Spoken[] = [];
  let offered = USUAL;
  /** Keeps the words that are data where pages find them. */
  const offeredIn = (compiled: readonly Compiled[]): readonly Offered[] => {
    const used = compiled.flatMap(({ timeline }) =>
      timeline ? [timeline.language, ...Object.keys(timeline.translations ?? {})] : [],
    );
    return offeredOf(spoken, settings, used).map(({ language, name, data }): Offered => {
      if (!data) return { language, name };
      const words = `/words/${language}.json`;
      files.set(words, { type: 'application/json', content: JSON.stringify(data) });
      return { language, name, words };
    });
  };
  const update = (): void => {
    names = seedNames(seeds);
    const languages = readLanguages(root, PACKAGED);
    if (languages.findings.mistakes === 0) spoken = languages.spoken;
    const read = readSettings(
      root,
      [],
      spoken.map(({ language }) => language),
    );
    // As with a timeline, what was right stays until it is right again.
    if (read.findings.mistakes === 0) settings = read.settings;
    // Compile allows every language; the page then offers those that the site wants.
    speakAll(settings.languages ? offeredOf(spoken, settings, []) : spoken);
    const publishing = publishingOf(settings, draftMarks);
    const compiled = names.map((id) => compileTimeline(seeds, id, settings.quotations, publishing));
    for (const address of files.keys())
      if (!names.some((id) => isOf(id, address))) files.delete(address);
    const wasWrong = findings.length > 0;
    findings = [
      { id: null, ...read.findings },
      { id: null, ...languages.findings },
      ...compiled,
    ].filter(({ mistakes }) => mistakes > 0);
    for (const { id, timeline, images } of compiled) {
      if (!timeline) continue;
      const content = timelineText(timeline);
      files.set(dataAddress(id), { type: 'application/json', content });
      for (const { path, kind, bytes } of images)
        files.set(`/timelines/${path}`, { type: `image/${kind}`, content: bytes });
    }
    offered = offeredIn(compiled);
    if (findings.length > 0) terminal.err(formatReport(findings));
    else if (wasWrong) terminal.out('All is well again.');
    // Told once, not at every change of something else.
    const warnings = formatWarnings(compiled.flatMap((each) => [each.warnings, each.unexplained]));
    const lines = warnings === '' ? [] : [warnings];
    archives = archivesNow(root, (line) => lines.push(line)).filter(
      ({ id }) => !names.includes(id),
    );
    const told = lines.join('\n');
    if (told !== '' && told !== warned) terminal.err(told);
    warned = told;
  };
  update();
  return {
    files,
    update,
    get findings() {
      return findings;
    },
    get settings() {
      return settings;
    },
    get offered() {
      return offered;
    },
    get names() {
      return [...names, ...archives.map(({ id }) => id)].sort();
    },
    get archives() {
      return archives;
    },
  };
}

/** Whether a file at this address belongs to a timeline. */
const isOf = (id: string, address: string): boolean =>
  address === dataAddress(id) || address.startsWith(`/timelines/${id}/`);

/** The address of a timeline's data, unless it is an archive. */
export const dataAddress = (id: string): string => `/timelines/${id}.json`;

/** The address of the data of any timeline. */
export const shownData = (id: string, { archives }: Pick<Preview, 'archives'>): string =>
  archives.some((each) => each.id === id) ? headAddress(id) : dataAddress(id);

/** What is shown at an address, as in a built site: a timeline, the list of them, or nothing. */
export type Shown = { readonly id: string } | 'list' | null;

/** @param path `/`, `/bridge/`, or the same with `index.html` */
export function shownAt(path: string, preview: Pick<Preview, 'names' | 'settings'>): Shown {
  const { names } = preview;
  const { opens } = preview.settings;
  const name = path.replace(/index\.html$/, '').replace(/^\/|\/$/g, '');
  const [first, second] = names;
  if (opens !== null && names.includes(opens) && (name === '' || name === opens))
    return name === '' ? { id: opens } : null;
  if (name === '' && second !== undefined) return 'list';
  if (name === '' && first !== undefined) return { id: first };
  return names.length > 1 && names.includes(name) ? { id: name } : null;
}
