/** `sourceline compile`. Imports Node's paths and `compile`. */
import { join } from 'node:path';
import { compileTimeline, timelineText } from '../compile/compile.ts';
import { schemaText } from '../compile/schema.ts';
import { isCurrent, writeWhole } from '../compile/write.ts';
import type { TimelineJson } from '../timeline/schema.ts';
import type { Call, Command } from './command.ts';
import { printDiagnostics, rootOf, SEEDS, timelinesOf } from './seeds.ts';

const help = `Usage: sourceline compile [timeline …] [options]

Turns seeds/<timeline>/ into public/timelines/<timeline>.json, for the timelines that are named or
for all. Everything that is wrong is reported with its file, line and column; then nothing is
written.

Options:
  --check         write nothing; fail if a JSON or the schema beside them is not current
  --seeds <path>  the folder with the seeds (default: seeds)
  --out <path>    the folder for the JSON (default: public/timelines)
  -h, --help      show this

Examples:
  npx sourceline compile
  npx sourceline compile paris-summit
  npx sourceline compile --check`;

export const command: Command = {
  help,
  options: { ...SEEDS, out: { type: 'string' }, check: { type: 'boolean' } },
  operands: { least: 0, most: Infinity },
  run: (call) => {
    const root = rootOf(call);
    const compiled = timelinesOf(root, call.operands).map((id) => compileTimeline(root, id));
    const diagnostics = compiled.flatMap((each) => each.diagnostics);
    if (diagnostics.length > 0) {
      printDiagnostics(diagnostics, call.terminal);
      return 1;
    }
    const out =
      typeof call.options.out === 'string' ? call.options.out : join('public', 'timelines');
    const timelines = compiled.flatMap(({ timeline }) => timeline ?? []);
    return call.options.check ? check(timelines, out, call) : write(timelines, out, call);
  },
};

function write(timelines: readonly TimelineJson[], out: string, { terminal }: Call): number {
  for (const timeline of timelines) {
    const path = join(out, `${timeline.id}.json`);
    writeWhole(path, timelineText(timeline));
    terminal.out(`${path}: ${countsOf(timeline)}`);
  }
  return 0;
}

function check(timelines: readonly TimelineJson[], out: string, { terminal }: Call): number {
  const files = timelines.map((timeline) => ({
    path: join(out, `${timeline.id}.json`),
    text: timelineText(timeline),
    command: 'compile',
  }));
  files.push({
    path: join(out, '..', 'timeline.schema.json'),
    text: schemaText(),
    command: 'schema',
  });
  const old = files.filter(({ path, text }) => !isCurrent(path, text));
  for (const { path, command: cure } of old) {
    terminal.err(`${path} is not current. Run: npx sourceline ${cure}`);
  }
  if (old.length > 0) return 1;
  for (const { path } of files) terminal.out(`${path} is current`);
  return 0;
}

function countsOf({ events, documents }: TimelineJson): string {
  const citations = events.flatMap((event) => event.citations);
  const verified = citations.filter((citation) => citation.verified).length;
  return `${events.length} events from ${documents.length} documents, ${verified} of ${citations.length} quotations verified`;
}
