/** The seeds as they are now, compiled in memory for pages that follow them. Node only. */
import { compileTimeline, timelineText } from '../../compile/compile.ts';
import { formatReport, formatWarnings, type Findings } from '../../compile/report/report-text.ts';
import { seedNames } from '../../compile/seed/seed-folder.ts';
import { readSettings, USUAL_SETTINGS } from '../../compile/settings/settings.ts';
import type { Imprint } from '../../export/publisher.ts';
import type { Terminal } from '../command.ts';

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
  /** What the settings say for all pages, as they were last right. */
  readonly imprint: Imprint;
  /** The timeline that opens at the first page, if there is one of that name. */
  readonly opens: string | null;
  /** The names of all timelines. */
  readonly names: readonly string[];
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
  let warned = '';
  const update = (): void => {
    names = seedNames(seeds);
    const read = readSettings(root);
    // As with a timeline, what was right stays until it is right again.
    if (read.findings.mistakes === 0) settings = read.settings;
    const compiled = names.map((id) => compileTimeline(seeds, id, settings.quotations));
    for (const address of files.keys())
      if (!names.some((id) => isOf(id, address))) files.delete(address);
    const wasWrong = findings.length > 0;
    findings = [{ id: null, ...read.findings }, ...compiled].filter(({ mistakes }) => mistakes > 0);
    for (const { id, timeline, images } of compiled) {
      if (!timeline) continue;
      const content = timelineText(timeline);
      files.set(dataAddress(id), { type: 'application/json', content });
      for (const { path, kind, bytes } of images)
        files.set(`/timelines/${path}`, { type: `image/${kind}`, content: bytes });
    }
    if (findings.length > 0) terminal.err(formatReport(findings));
    else if (wasWrong) terminal.out('All is well again.');
    // Told once, not at every change of something else.
    const warnings = formatWarnings(compiled.map((each) => each.warnings));
    if (warnings !== '' && warnings !== warned) terminal.err(warnings);
    warned = warnings;
  };
  update();
  return {
    files,
    update,
    get findings() {
      return findings;
    },
    get imprint() {
      return settings;
    },
    get opens() {
      return settings.opens;
    },
    get names() {
      return names;
    },
  };
}

/** Whether a file at this address belongs to a timeline. */
const isOf = (id: string, address: string): boolean =>
  address === dataAddress(id) || address.startsWith(`/timelines/${id}/`);

/** The address of a timeline's data. */
export const dataAddress = (id: string): string => `/timelines/${id}.json`;

/** What is shown at an address, as in a built site: a timeline, the list of them, or nothing. */
export type Shown = { readonly id: string } | 'list' | null;

/** @param path `/`, `/bridge/`, or the same with `index.html` */
export function shownAt(path: string, { names, opens }: Pick<Preview, 'names' | 'opens'>): Shown {
  const name = path.replace(/index\.html$/, '').replace(/^\/|\/$/g, '');
  const [first, second] = names;
  if (opens !== null && names.includes(opens) && (name === '' || name === opens))
    return name === '' ? { id: opens } : null;
  if (name === '' && second !== undefined) return 'list';
  if (name === '' && first !== undefined) return { id: first };
  return names.length > 1 && names.includes(name) ? { id: name } : null;
}
