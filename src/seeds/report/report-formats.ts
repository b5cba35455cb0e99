/** Formats findings for programs. Pure. */
import type { Diagnostic } from './report.ts';
import { shown } from './shown.ts';

export interface Finding extends Diagnostic {
  readonly timeline: string;
  readonly level: 'error' | 'warning';
}

/** One JSON array. `count` is the number of places that have the same finding. */
export const jsonOf = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map(({ timeline, level, code, sentence, hint, file, line, column, count }) => ({
      timeline,
      level,
      code,
      sentence,
      hint,
      ...{ file, line, column, count },
    })),
    null,
    2,
  );

/**
 * Workflow commands, which GitHub Actions shows beside the lines of a file.
 *
 * Source: "Workflow commands for GitHub Actions", setting an error or warning message; the escapes
 * are those of its toolkit.
 */
export const annotationLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ level, code, sentence, hint, file, line, column }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    return `::${level} ${place}::${message(hint === null ? sentence : `${sentence} ${hint}`)}`;
  });

const message = (text: string): string =>
  shown(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string =>
  message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
