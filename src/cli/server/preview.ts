/** The seeds as they are now, compiled in memory for a page that follows them. Node only. */
import { compileTimeline, timelineText } from '../../compile/compile.ts';
import { formatReport, formatWarnings, type Findings } from '../../compile/report/report-text.ts';
import { seedNames } from '../../compile/seed/seed-folder.ts';
import type { Terminal } from '../command.ts';

export interface PreviewFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

export interface Preview {
  /** The last valid data of each timeline, and its images, by address. */
  readonly files: ReadonlyMap<string, PreviewFile>;
  /** Of all timelines in which something is wrong. */
  readonly findings: readonly Findings[];
  /** The data that the first page shows, relative to it. */
  readonly first: string;
  /**
   * Compiles the seeds again, and prints what is wrong, or that nothing is any more, and which
   * quotations no longer stand.
   */
  readonly update: () => void;
}

/** Milliseconds to wait, because editors write a file in steps, and several files at once. */
export const REST = 50;

/** @param seeds the folder with the seeds, which are compiled at once. */
export function previewOf(seeds: string, terminal: Terminal): Preview {
  const files = new Map<string, PreviewFile>();
  let findings: readonly Findings[] = [];
  let first = '';
  let warned = '';
  const update = (): void => {
    const names = seedNames(seeds);
    first = `timelines/${names[0] ?? ''}.json`;
    const compiled = names.map((id) => compileTimeline(seeds, id));
    const wasWrong = findings.length > 0;
    findings = compiled.filter(({ mistakes }) => mistakes > 0);
    for (const { id, timeline, images } of compiled) {
      if (!timeline) continue;
      const content = timelineText(timeline);
      files.set(`/timelines/${id}.json`, { type: 'application/json', content });
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
    get first() {
      return first;
    },
  };
}
