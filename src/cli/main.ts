/** The `sourceline` program. */
import { nearest } from '../seeds/report/suggestion.ts';
import { readArguments } from './arguments.ts';
import { CommandError, type Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';
import { siteIn, type Site } from './site.ts';
import { progressOn } from './progress.ts';
import { shownLines } from '../seeds/report/shown.ts';
import { faultSentence } from './fault.js';
import { systemSentence } from './system-error.ts';

const WIDTH = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2;

const HELP = `Usage: sourceline <command> [options]

Makes interactive timelines for the news, in which every event says who reported it.

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(WIDTH)}${summary}`)
  .join('\n')}

sourceline <command> --help tells more about each.

To make a timeline of your own, write a folder in seeds/ as seeds/README.md shows, then:
  npx sourceline compile              tells what is missing or wrong, with file and line
  npx sourceline document <file>      adds a document, and numbers its paragraphs
  npx sourceline verify <documents>   proves the quotations`;

const say = progressOn(process.stderr);

/** Both may be the same terminal, where the line of the progress makes room for others. */
const terminal: Terminal = {
  out: (line) => {
    say('');
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    say('');
    process.stderr.write(`${line}\n`);
  },
  say,
};

/**
 * @param site by default the one in the current folder
 * @returns the exit code: 0 for success, 1 if the work has a mistake, 2 if the call has one.
 */
export async function run(
  args: readonly string[],
  given: Terminal = terminal,
  site: Site = siteIn('.'),
): Promise<number> {
  // A message may quote other people's text. It must not contain control codes for the terminal.
  const to: Terminal = { ...given, err: (line) => given.err(shownLines(line)) };
  try {
    return await call(args, to, site);
  } catch (error) {
    if (error instanceof CommandError) {
      to.err(`sourceline: ${error.message}`);
      return error.exitCode;
    }
    to.err(`sourceline: ${systemSentence(error) ?? faultSentence(error)}`);
    return 1;
  } finally {
    to.say?.('');
  }
}

async function call([name, ...rest]: readonly string[], to: Terminal, site: Site): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    to.out(HELP);
    return 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    const near = nearest(name, Object.keys(COMMANDS));
    const hint = near ? ` Did you mean "${near}"?` : ' See: sourceline --help';
    throw new CommandError(`There is no command "${name}".${hint}`, 2);
  }
  const { command } = await entry.load();
  const { operands, options } = readArguments(name, command, rest);
  if (options.help) {
    to.out(command.help);
    return 0;
  }
  return command.run({ operands, options, site, terminal: to });
}
