/** Puts payloads into the fields of a seed, one at a time, and reports what must not happen. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTimeline, type Compiled } from '../../src/compile/compile.ts';
import { timelineText } from '../../src/compile/timeline-text.ts';
import { formatReport } from '../../src/seeds/report/report-text.ts';
import { HIDDEN } from '../../src/timeline/hidden-characters.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { IMAGES } from './full-seed.ts';
import { around, fullText, SEED_FIELDS, SEED_FILES } from './seed-fields.ts';
import { faultsOfOutputs } from './seed-outputs.ts';
import { PAYLOADS } from './seed-payloads.ts';
import { draw, faultsOf } from './soundness.ts';
import { work } from './work.ts';

export const TRIALS = SEED_FIELDS.length * PAYLOADS.length;

export interface Outcome {
  /** Which field, and what was written into it. */
  readonly name: string;
  readonly accepted: boolean;
  /** The first message of compile, if it refuses the seed. */
  readonly refused?: string | undefined;
  readonly faults: readonly string[];
  /** Ms of work for compiling, and for everything that is made of the result. */
  readonly compiled: number;
  readonly made: number;
}

/** Writes the full seed. Returns a function that tries case `n`, counted from 0. */
export function trials(root: string): (n: number) => Outcome {
  const folder = join(root, 'fuzz');
  mkdirSync(folder);
  cpSync(IMAGES, join(folder, 'images'), { recursive: true });
  for (const file of SEED_FILES) writeFileSync(join(folder, file), fullText(file));
  return (n) => {
    const [at, row] = [n % SEED_FIELDS.length, Math.floor(n / SEED_FIELDS.length)];
    const [field, payload] = [SEED_FIELDS[at]!, PAYLOADS[row]!];
    const [before, after] = around(field, field.paths[row % field.paths.length]!);
    const path = join(folder, field.file);
    const bytes = [before, payload.yaml, after].map((part) =>
      typeof part === 'string' ? Buffer.from(part) : part,
    );
    writeFileSync(path, Buffer.concat(bytes));
    const outcome = tried(root, n % 4 === 0);
    writeFileSync(path, fullText(field.file));
    return { name: `${n}: ${field.name} is ${payload.name}`, ...outcome };
  };
}

/** Tries the seed as it is. @param drawn whether to draw pictures of accepted seeds */
export function tried(root: string, drawn: boolean): Omit<Outcome, 'name'> {
  const start = work();
  let compiled = start;
  try {
    const found = compileTimeline(root, 'fuzz');
    compiled = work();
    const faults = [...faultsOfReport(found, root), ...faultsOfTimeline(found, drawn)];
    const times = { compiled: compiled - start, made: work() - compiled };
    const refused = found.diagnostics[0]?.sentence;
    return { accepted: found.timeline !== null, refused, faults, ...times };
  } catch (error) {
    const faults = [error instanceof Error ? error.stack! : String(error)];
    return { accepted: false, faults, compiled: compiled - start, made: 0 };
  }
}

/** Traces of a value that was put unchecked into a sentence, or of a stack trace. */
const SLIP = /undefined|\[object |NaN\b|^ +at \S+ \(|node:internal/m;
const LONGEST = 600;

function faultsOfReport(found: Compiled, root: string): string[] {
  const { timeline, diagnostics, mistakes } = found;
  if (timeline) return mistakes > 0 ? ['there are mistakes, and a timeline'] : [];
  const report = formatReport([found]);
  const broken: Record<string, boolean> = {
    'nothing is said': diagnostics.length === 0 || mistakes < diagnostics.length,
    'more than 50 lines': report.split('\n').length > 50,
    'a hidden character in the report': HIDDEN.test(report.replaceAll('\n', '')),
  };
  return [
    ...Object.keys(broken).filter((key) => broken[key]),
    ...diagnostics.flatMap(({ code, file, line, column, sentence, hint }) => {
      const said = `${sentence} ${hint ?? ''}`;
      const isPlaced = file.startsWith(join(root, 'fuzz')) && line >= 1 && column >= 1;
      const isTold = sentence !== '' && said.length < LONGEST && !SLIP.test(said);
      return isPlaced && isTold ? [] : [`${code} at ${file}:${line}:${column}: ${said}`];
    }),
  ];
}

function faultsOfTimeline({ timeline: json }: Compiled, drawn: boolean): string[] {
  if (!json) return [];
  const text = timelineText(json);
  const parsed = parseTimeline(JSON.parse(text));
  const problems = parsed.problems.map(({ place, sentence }) => `${place}: ${sentence}`);
  if (!parsed.timeline) return ['the page shows nothing', ...problems];
  draw(parsed.timeline);
  return [...problems, ...faultsOf(json, parsed), ...faultsOfOutputs(text, parsed.timeline, drawn)];
}
