/** Options that several commands have. Imports `command`. */
import { CommandError, type Call } from './command.ts';

type Options = Call['options'];

export const textOption = (options: Options, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};

/** @throws CommandError for what is no address on the web. */
export function addressOption(options: Options, name = 'address'): string | null {
  const address = textOption(options, name);
  if (address === null) return null;
  if (/^https?:\/\/./.test(address) && URL.canParse(address)) return new URL(address).href;
  throw new CommandError(`--${name} begins with https:// or http://.`, 2);
}
