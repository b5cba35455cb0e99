/** `sourceline import` of a timeline that Sourceline has compiled. */
import { readJson } from '../seeds/imports/json-file.ts';
import { Report } from '../seeds/report/report.ts';
import { shown } from '../seeds/report/shown.ts';
import type { Source } from '../seeds/report/source.ts';
import { siftedJson } from '../seeds/written/compiled-source.ts';
import { lostRemarks, writtenSeed } from '../seeds/written/written-seed.ts';
import type { Call } from './command.ts';
import { countEvents } from './counts.ts';
import { printFindings } from './seeds.ts';
import { layFolder } from './timeline-folder.ts';

/** Writes nothing if any part of it cannot be read. @returns the exit code */
export function importCompiled(source: Source, folder: string, { terminal }: Call): number {
  const report = new Report();
  const given = readJson(source, report);
  const { json, problems } = given === undefined ? { json: null, problems: [] } : siftedJson(given);
  for (const { sentence, place } of problems)
    report.addFile('page-unread', source.file, sentence, place || 'all of it');
  const { diagnostics, count: mistakes } = report;
  if (printFindings([{ diagnostics, mistakes }], terminal) || json === null) return 1;
  layFolder(folder, writtenSeed(json).files);
  const events = countEvents(json.events.length);
  terminal.out(shown(`${folder}: ${events}, read as a timeline that Sourceline has compiled`));
  for (const line of lostRemarks(json)) terminal.out(shown(line));
  terminal.out('Look at it with: npx sourceline dev');
  return 0;
}
