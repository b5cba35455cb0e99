/** Follows a guide block by block: writes its files, runs its commands, compares what it shows. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { siteIn } from '../../src/cli/site.ts';

export type Step =
  | { readonly kind: 'run'; readonly text: string }
  | { readonly kind: 'see'; readonly text: string }
  | { readonly kind: 'write' | 'add' | 'change'; readonly file: string; readonly text: string }
  | { readonly kind: 'copy'; readonly file: string };

/** What a guide tells its readers to do, in its order. */
export function stepsOf(guide: string): Step[] {
  const parts = guide.split(/^```(\w*)\n([^]*?)^```$/gm);
  return Array.from({ length: (parts.length - 1) / 3 }).flatMap((_, i) => {
    const [prose = '', language = '', text = ''] = parts.slice(3 * i, 3 * i + 3);
    const copied = prose.matchAll(
      /copy\s+\[[^\]]*\]\(bridge\/([\w/.-]+\.yaml)\)|\]\(bridge\/(seeds[\w/.-]+)\): copy/g,
    );
    const copies = [...copied].map(([, file, other]): Step => ({
      kind: 'copy',
      file: (file ?? other)!,
    }));
    return [...copies, stepOf(language, text, prose)];
  });
}

function stepOf(language: string, text: string, prose: string): Step {
  if (language === 'sh') return { kind: 'run', text };
  if (language === 'text') return { kind: 'see', text };
  // The last file that is named before the block.
  const file = [...prose.matchAll(/`([\w/.-]+\.(?:yaml|json))`/g)].at(-1)![1]!;
  if (language === 'diff') return { kind: 'change', file, text };
  return { kind: /\bAdd it to `/.test(prose) ? 'add' : 'write', file, text };
}

/** Does what a step says. @returns what its commands have printed; null if it has none */
export async function takeStep(step: Step, root: string, before: string): Promise<string | null> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  if (step.kind === 'run') return outputOf(step.text, root);
  if (step.kind === 'see') expect(before).toMatch(shown(step.text));
  else if (step.kind === 'write') write(step.file, step.text);
  else if (step.kind === 'add') write(step.file, `${read(step.file)}\n${step.text}`);
  else if (step.kind === 'change') write(step.file, change(read(step.file), step.text));
  else {
    mkdirSync(dirname(join(root, step.file)), { recursive: true });
    copyFileSync(join('docs/bridge', step.file), join(root, step.file));
  }
  return null;
}

/** Those that go on until they are stopped, or that install what is under test. */
const NOT_RUN = /^npm install|sourceline (dev|serve)$/;

async function outputOf(text: string, root: string): Promise<string> {
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  for (const line of text.trim().split('\n')) {
    if (NOT_RUN.test(line)) continue;
    const [npx, sourceline, ...args] = wordsOf(line, root);
    expect([npx, sourceline]).toEqual(['npx', 'sourceline']);
    await run(args, { out: add, err: add }, siteIn(root));
  }
  return lines.join('\n').replaceAll(`${root}/`, '');
}

/** The words of a command, as a shell in the site would pass them. */
const wordsOf = (line: string, root: string): string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].flatMap(([word, quoted], i, all) => {
    if (word === 'documents/*.txt')
      return readdirSync(join(root, 'documents'))
        .sort()
        .map((name) => join(root, 'documents', name));
    const isFile = existsSync(join(root, word)) || all[i - 1]?.[0] === '-o';
    return isFile ? join(root, word) : (quoted ?? word);
  });

/** The output in place of "…" may be anything. */
const shown = (text: string): RegExp =>
  new RegExp(
    `^${text
      .trimEnd()
      .split('\n')
      .map((line) => (line === '…' ? '[^]*' : line.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
      .join('\n')}$`,
  );

function change(before: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const textOfSide = (signs: string): string =>
    lines
      .filter((line) => signs.includes(line[0]!))
      .map((line) => line.slice(1))
      .join('\n');
  const from = textOfSide(' -');
  expect(before.split(from)).toHaveLength(2);
  return before.replace(from, () => textOfSide(' +'));
}
