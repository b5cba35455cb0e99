/** Whether a command that a document names could be run: its script, its options, its files. */
import { readArguments } from '../../../src/cli/arguments.ts';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { sources, textOf } from '../sources.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

/** Scripts and built-in commands of npm that need no `run`. */
const OF_NPM = ['ci', 'install', 'pack', 'start', 'test'];

const PROJECTS = [...textOf('vitest.config.ts').matchAll(/name: '(\w+)'/g)].map(
  ([, name]) => name!,
);

/** What is wrong with a line of a shell, in a sentence; null if it can be run. */
export async function objectionTo(line: string): Promise<string | null> {
  for (const command of line.replace(/\s+#.*/, '').split('&&')) {
    const objection = await objectionToOne(wordsOf(command));
    if (objection !== null) return `${command.trim()}: ${objection}`;
  }
  return null;
}

/** The words of a command. What stands for something else, as in `<folder>`, is one word. */
export const wordsOf = (command: string): string[] =>
  command
    .trim()
    .replaceAll(/<[^>]*>/g, 'something')
    .split(/\s+/);

async function objectionToOne(words: readonly string[]): Promise<string | null> {
  // Variables may be set in front.
  const [program, ...args] = words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word)));
  if (program === 'npx' && args[0] === 'sourceline') return objectionToCall(args.slice(1));
  if (program === 'npm') return objectionToNpm(args);
  // A program that computes a hash, with the name of a file.
  if (program === 'sha256sum' && args.length === 1) return null;
  return `${program} is unknown here.`;
}

async function objectionToNpm(args: readonly string[]): Promise<string | null> {
  const given = args.indexOf('--');
  const [name = '', script] = given < 0 ? args : args.slice(0, given);
  const rest = given < 0 ? [] : args.slice(given + 1);
  if (name !== 'run') {
    if (!OF_NPM.includes(name)) return `npm ${name} is unknown here.`;
    return name === 'test' ? objectionToTest(rest) : null;
  }
  const called = script === undefined ? undefined : scripts[script];
  if (called === undefined) return `There is no script "${script}".`;
  const [, command] = /^node src\/cli\/sourceline\.js (\w+)$/.exec(called) ?? [];
  if (command !== undefined) return objectionToCall([command, ...rest]);
  return rest.length === 0 ? null : `"${script}" takes no options.`;
}

function objectionToTest(args: readonly string[]): string | null {
  if (args[0] === '--project')
    return PROJECTS.includes(args[1]!) ? null : `There is no project "${args[1]}".`;
  const unknown = args
    .filter((part) => part !== 'something')
    .find((part) => !sources('tests/').some((path) => path.includes(part)));
  return unknown === undefined ? null : `No test has "${unknown}" in its path.`;
}

async function objectionToCall([name = '', ...args]: readonly string[]): Promise<string | null> {
  if (name === '--help') return null;
  const entry = COMMANDS[name];
  if (!entry) return `There is no command "${name}".`;
  try {
    // A command may be named alone in a sentence: only what stands behind it is checked then.
    readArguments(name, (await entry.load()).command, args);
    return null;
  } catch (error) {
    const { message } = error as Error;
    return args.length === 0 && message.includes(' needs <') ? null : message;
  }
}
