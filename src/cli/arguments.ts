/** Reads the arguments after a command's name. */
import { parseArgs } from 'node:util';
import { nearest } from '../seeds/report/suggestion.ts';
import { CommandError, type Call, type Command } from './command.ts';

/** @throws CommandError with exit code 2, one sentence, and a suggestion if a name is close. */
export function readArguments(
  name: string,
  { help, options: known, operands: { least, most } }: Command,
  args: readonly string[],
): Pick<Call, 'operands' | 'options'> {
  const options = { ...known, help: { type: 'boolean', short: 'h' } } as const;
  // Not strict, so that we can write the error messages ourselves.
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const refuse = (sentence: string): never => {
    throw new CommandError(`${sentence} See: sourceline ${name} --help`, 2);
  };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name as keyof typeof options] as Command['options'][string];
    if (!Object.hasOwn(options, token.name)) {
      const near = nearest(token.name, Object.keys(options));
      const hint = near ? ` Did you mean --${near}?` : '';
      refuse(`${name} has no option ${token.rawName}.${hint}`);
    }
    if (option.type === 'string' && !token.value) refuse(`${token.rawName} needs a value.`);
    if (option.type === 'string' && token.value?.startsWith('-') && !token.inlineValue) {
      refuse(`${token.rawName} needs a value, not ${token.value}.`);
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      refuse(`${token.rawName} takes no value.`);
    }
  }
  // The usage line, which is the first, names it.
  const [operand = ''] = /<.+?>/.exec(help) ?? [];
  if (!values.help && positionals.length < least) refuse(`${name} needs ${operand}.`);
  if (positionals.length > most) {
    refuse(`${name} does not know what to do with "${positionals[most] ?? ''}".`);
  }
  return { operands: positionals, options: values };
}
