/** The site of the guide, docs/bridge, in a folder of its own. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/main.ts';
import { siteIn } from '../../src/cli/site.ts';
import { compileTimeline } from '../../src/compile/compile.ts';
import { messageOf, type Code } from '../../src/seeds/report/diagnostics.ts';
import { sentencesOf } from '../../src/seeds/report/message.ts';
import { formatReport, formatWarnings } from '../../src/seeds/report/report-text.ts';
import { temporaryFolder } from '../compile/seeds.ts';
import {
  EVENTS,
  type FileLesson,
  type Lesson,
  type Preparation,
  type TextLesson,
} from './lesson.ts';
import { put } from './preparations.ts';

function bridge(): string {
  const root = temporaryFolder();
  cpSync('docs/bridge', root, { recursive: true });
  return root;
}

const withoutRoot = (output: string, root: string): string =>
  output.replaceAll(`${root}/`, '').replaceAll(root, '.');

/** What a command prints in the site, without the path of its folder. */
async function outputOf(root: string, args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  // Operands that are files of the site.
  const called = args.map((arg) => (existsSync(join(root, arg)) ? join(root, arg) : arg));
  await run(called, { out: add, err: add }, siteIn(root));
  return withoutRoot(lines.join('\n'), root);
}

/** What `compile` says of the seeds. Without the command's other work, which is the same each time. */
function compileSeeds(root: string): string {
  const { warnings, unexplained, ...errors } = compileTimeline(join(root, 'seeds'), 'bridge');
  const report = [formatReport([errors, unexplained]), formatWarnings([warnings])];
  return withoutRoot(report.join('\n\n'), root);
}

/** What the command of a lesson prints with its mend, and with its mistake. */
async function outputs(lesson: TextLesson | FileLesson): Promise<readonly [string, string]> {
  const { command } = lesson;
  const isEdited = 'right' in lesson && lesson.from !== undefined;
  const right = isEdited
    ? outputAfter(lesson, (root) => edit(root, lesson, lesson.right), command)
    : outputUnspoiled(lesson);
  const wrong = outputAfter(
    lesson,
    (root) => ('right' in lesson ? edit(root, lesson, lesson.wrong) : lesson.spoil(root)),
    command,
  );
  return [await right, await wrong];
}

async function outputAfter(
  { given }: TextLesson | FileLesson,
  change: Preparation,
  command: readonly string[] | undefined,
): Promise<string> {
  const root = bridge();
  await given?.(root);
  await change(root);
  return command ? outputOf(root, command) : compileSeeds(root);
}

/** The output without a mistake, which many lessons share, by preparation and command. */
const unspoiled = new Map<Preparation | undefined, Map<string, Promise<string>>>();

function outputUnspoiled(lesson: TextLesson | FileLesson): Promise<string> {
  const command = lesson.command && rightCall(lesson.command);
  const outputs = unspoiled.get(lesson.given) ?? new Map<string, Promise<string>>();
  unspoiled.set(lesson.given, outputs);
  const key = command?.join(' ') ?? '';
  const output = outputs.get(key) ?? outputAfter(lesson, () => undefined, command);
  outputs.set(key, output);
  return output;
}

/** A command whose mistake is in its call. */
const rightCall = (command: readonly string[]): readonly string[] =>
  command.map((word) => (word === 'brigde' ? 'bridge' : word));

function edit(root: string, { file = EVENTS, from, right }: TextLesson, text: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const old = from ?? right;
  const count = before.split(old).length - 1;
  if (count !== 1) throw new Error(`${file} has ${count} times: ${old}`);
  put(
    root,
    file,
    before.replace(old, () => text),
  );
}

/** The sentence of a code and its hint, as the command of a lesson prints them. */
export async function messageTold(code: Code, lesson: Lesson): Promise<string> {
  if ('values' in lesson) return sentencesOf(messageOf(code, lesson.values));
  const begins = 'begins' in lesson ? lesson.begins : undefined;
  const [right, wrong] = await outputs(lesson);
  if (messageIn(right, code, begins) !== null)
    throw new Error(`The mend of ${code} does not mend it:\n${right}`);
  const found = messageIn(wrong, code, begins);
  if (found === null) throw new Error(`The lesson does not make ${code}:\n${wrong}`);
  return found;
}

function messageIn(output: string, code: Code, begins?: string): string | null {
  if (begins !== undefined) {
    const at = output.indexOf(begins);
    return at < 0 ? null : output.slice(at).split('\n')[0]!;
  }
  const head = new RegExp(`^(?:error|warning|advice) ${code}: (.*)$`, 'm').exec(output);
  if (!head) return null;
  const block = output.slice(head.index).split(/\n\n|\n(?=\S)/)[0]!;
  // The hint is the last line, after the place and the lines of the file.
  const last = block.split('\n').slice(2).at(-1) ?? '';
  const hint = /^ {2}(?!>? *\d* \|)/.test(last) ? ` ${last.trim()}` : '';
  return head[1]! + hint;
}
