/** Adds records to a documents.yaml whose text stays as it is. */
import { SEEN } from '../../timeline/characters.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Source } from '../../seeds/report/source.ts';
import { readYaml } from '../../seeds/seed/yaml.ts';

/** The indent of the list's dashes. Null, and reported, if no record can be added to the file. */
export function indentOf(source: Source, report: Report): string | null {
  const value = readYaml(source, report);
  if (report.count > 0) return null;
  if (!value || (value.kind === 'text' && value.value === '')) return '';
  const first = value.kind === 'list' ? value.items[0] : undefined;
  const line = source.text.lastIndexOf('\n', (first?.spot.start ?? 0) - 1) + 1;
  const indent = /^( *)-\s/.exec(source.text.slice(line))?.[1];
  if (first && indent !== undefined) return indent;
  report.add('documents-form', value.spot);
  return null;
}

/** @param records the lines of each new record */
export function withRecords(
  text: string,
  indent: string,
  records: readonly (readonly string[])[],
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const added = records.map((lines) => lines.map((line) => indent + line + end).join(''));
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  return text + gap + (SEEN.test(text) ? end : '') + added.join(end);
}
