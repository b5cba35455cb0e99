/** Tries to import a file, and reports what must not happen. Node only. */
import { join } from 'node:path';
import { HIDDEN } from '../../../src/timeline/hidden-characters.ts';
import { formatReport } from '../../../src/seeds/report/report-text.ts';
import { mutated, random } from '../../fuzz/mutation.ts';
import { STRANGE_TEXTS } from '../../fuzz/seed-payloads.ts';
import { FULL_FILES, type FullFile } from './full-files.ts';
import { compiledImport, importOf, roundTrip } from './imported-seed.ts';

/** Traces of a value that was put unchecked into a sentence, or of a stack trace. */
const SLIP = /\[object |NaN\b|^ +at \S+ \(|node:internal/m;
const LONGEST = 900;

export interface Outcome {
  readonly accepted: boolean;
  readonly faults: readonly string[];
}

export function tried(root: string, { kind }: FullFile, given: string): Outcome {
  // A file has no halves of characters.
  const text = Buffer.from(given).toString();
  try {
    const { seed, problems } = importOf(text, { kind });
    const { diagnostics, mistakes } = problems;
    if (!seed) {
      const report = formatReport([problems]);
      const hidden = HIDDEN.test(report.replaceAll('\n', '')) ? ['a hidden character'] : [];
      const untold = mistakes === 0 || diagnostics.length === 0 ? ['nothing is said'] : [];
      const told = diagnostics.flatMap(({ code, sentence, hint, file, line, column }) => {
        const said = `${sentence} ${hint ?? ''}`;
        const slip = SLIP.exec(said)?.[0];
        const isSlip = slip !== undefined && !text.includes(slip);
        const isTold = sentence !== '' && said.length < LONGEST && !isSlip;
        return isTold && file === 'given' && line >= 1 && column >= 1 ? [] : [`${code}: ${said}`];
      });
      return { accepted: false, faults: [...hidden, ...untold, ...told] };
    }
    const faults: string[] = [];
    if (kind === 'timelinejs' || kind === 'sheet') {
      const back = roundTrip(root, text, { kind });
      if (kind === 'timelinejs' && !isEqual(back, JSON.parse(text))) faults.push('not equal');
    } else compiledImport(root, seed);
    return { accepted: true, faults };
  } catch (error) {
    return { accepted: false, faults: [error instanceof Error ? error.stack! : String(error)] };
  }
}

/** As JSON, in which a number may be too large to be kept. */
const isEqual = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

const sorted = (json: unknown): string =>
  JSON.stringify(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );

/** Every value that a file has, as a path. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]));
}

/** The file with another value at one place. A line of a calendar keeps its name. */
export function spoilt(file: FullFile, path: readonly string[], text: string): string {
  const content = structuredClone(file.content) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof content, content);
  const key = path.at(-1)!;
  const was = parent[key];
  const name = file.kind === 'ical' && typeof was === 'string' ? /^[^:]*:/.exec(was) : null;
  parent[key] = `${name?.[0] ?? ''}${text}`;
  return file.write(content);
}

/** One of countless spoilt files. */
export function mutation(file: FullFile, seed: number): string {
  const next = random(seed);
  if (next() < 0.6) {
    // A table or a calendar that is no longer a list cannot be written.
    const content = mutated(file.content, seed);
    if (typeof content === 'object' && content !== null) return file.write(content);
  }
  let text = file.write(file.content);
  for (let changes = 1 + Math.floor(next() * 8); changes > 0; changes--) {
    const at = Math.floor(next() * (text.length + 1));
    const end = at + Math.floor(next() ** 3 * 40);
    const strange = STRANGE_TEXTS[Math.floor(next() * STRANGE_TEXTS.length)]!.slice(0, 300);
    const signs = '"\',;:/-\\{}[]\n\r\t 09TZ#!=';
    const put = [
      '',
      strange,
      text.slice(at, end).repeat(3),
      signs.charAt(Math.floor(next() * signs.length)),
    ];
    text = text.slice(0, at) + put[Math.floor(next() * put.length)]! + text.slice(end);
  }
  return text;
}

export const PLACES = FULL_FILES.flatMap((file) =>
  pathsIn(file.content).map((path) => ({ file, path, name: join(file.kind, ...path) })),
);
